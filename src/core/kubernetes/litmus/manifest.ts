import type { Json } from '../../model/json.ts';
import type { Refusal } from '../chaos-mesh/kinds/body.ts';
import type { LitmusEffect } from './effect.ts';
import { experimentOf, type Given, isOneShot, tunablesOf } from './experiment.ts';
import { litmusVersion } from './names.ts';

/** For whom a ChaosEngine is, and what it is called. */
export interface LitmusOrder extends Given {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** After this time Litmus ends the fault itself, ms. */
  readonly durationMs: number;
  /** All in `namespace`. */
  readonly pods: readonly { readonly name: string; readonly hostNetwork: boolean }[];
  /** The ServiceAccount of the experiment. */
  readonly account: string;
}

/** A ChaosEngine that runs one experiment. */
export interface EngineManifest {
  readonly apiVersion: typeof litmusVersion;
  readonly kind: 'ChaosEngine';
  readonly metadata: Pick<LitmusOrder, 'name' | 'namespace' | 'labels' | 'annotations'>;
  readonly spec: { readonly [key: string]: Json };
}

/** How long a helper of Litmus has to remove a fault when it is stopped, s. It tries three times, a second apart. */
const graceSeconds = 30;

/** The engine that injects the effect into exactly the pods of the order, by name; or why Litmus cannot do it. */
export function engineOf(effect: LitmusEffect, order: LitmusOrder): { readonly ok: true; readonly manifest: EngineManifest } | Refusal {
  const { namespace, name, labels, annotations, pods, account } = order;
  // Without pods Litmus itself would draw some of the namespace.
  if (pods.length === 0) return { ok: false, reason: 'the target has no pods' };
  if (!isOneShot(effect) && pods.some(({ hostNetwork }) => hostNetwork))
    return { ok: false, reason: 'a pod uses the network of its node (`hostNetwork`)' };
  const tunables = tunablesOf(effect, order);
  if (typeof tunables === 'string') return { ok: false, reason: tunables };
  const names = pods.map((pod) => pod.name).join(',');
  const env = { TOTAL_CHAOS_DURATION: `${Math.ceil(order.durationMs / 1000)}`, TARGET_PODS: names, SEQUENCE: 'parallel', ...tunables };
  return {
    ok: true,
    manifest: {
      apiVersion: litmusVersion,
      kind: 'ChaosEngine',
      metadata: { name, namespace, labels, annotations },
      spec: {
        engineState: 'active',
        selectors: { pods: [{ namespace, names }] },
        chaosServiceAccount: account,
        // The gate has checks of its own.
        defaultHealthCheck: false,
        jobCleanUpPolicy: 'delete',
        terminationGracePeriodSeconds: graceSeconds,
        experiments: [
          {
            name: experimentOf(effect.what),
            spec: { components: { env: Object.entries(env).map(([key, value]) => ({ name: key, value })) } },
          },
        ],
      },
    },
  };
}

/** Why Litmus cannot do this, whichever pods it is for; null: it can, for pods that allow it. */
export function litmusRefusalOf(effect: LitmusEffect, given: Given): string | null {
  const tunables = tunablesOf(effect, given);
  return typeof tunables === 'string' ? tunables : null;
}

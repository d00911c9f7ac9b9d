import type { Json } from '../../model/json.ts';
import type { ChaosMeshEffect } from './effect.ts';
import type { Refusal } from './kinds/body.ts';
import { bodyOf, kindOfEffect } from './kinds/catalog.ts';
import type { Order } from './order.ts';
import { goDuration } from './quantities.ts';
import { apiVersion, type Kind } from './resources.ts';
import { podsNamed } from './selector.ts';

/** An object of Chaos Mesh that injects one fault. */
export interface Manifest {
  readonly apiVersion: typeof apiVersion;
  readonly kind: Kind;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
  };
  readonly spec: { readonly [key: string]: Json };
}

/** The object that injects the effect into exactly the pods of the order, by name; or why Chaos Mesh cannot do it. */
export function manifestOf(effect: ChaosMeshEffect, order: Order): { readonly ok: true; readonly manifest: Manifest } | Refusal {
  const { namespace, name, labels, annotations, durationMs, pods } = order;
  // An empty selector means every pod of the namespace.
  if (pods.length === 0) return { ok: false, reason: 'the target has no pods' };
  const body = bodyOf(effect, order);
  if (!body.ok) return body;
  const names = pods.map((pod) => pod.name);
  return {
    ok: true,
    manifest: {
      apiVersion,
      kind: kindOfEffect(effect.what),
      metadata: { name, namespace, labels, annotations },
      spec: {
        mode: 'all',
        selector: podsNamed(namespace, names),
        ...body.spec,
        ...(!body.isOneShot && { duration: goDuration(Math.ceil(durationMs / 1000) * 1000) }),
      },
    },
  };
}

/** Why Chaos Mesh cannot do this, whichever pods it is for; null: it can, for pods that allow it. */
export function refusalOf(effect: ChaosMeshEffect, { container, port }: Pick<Order, 'container' | 'port'>): string | null {
  const body = bodyOf(effect, { ...anyOrder, container, port });
  return body.ok ? null : body.reason;
}

/** The action in the object of an effect; null: its kind has none, or Chaos Mesh cannot do it. */
export function actionOf(effect: ChaosMeshEffect): string | null {
  const body = bodyOf(effect, { ...anyOrder, port: 80 });
  return body.ok && typeof body.spec.action === 'string' ? body.spec.action : null;
}

/** One pod that allows every effect. */
const anyOrder: Order = {
  namespace: 'any',
  name: 'cg-00000000',
  labels: {},
  annotations: {},
  durationMs: 0,
  pods: [{ name: 'any', containers: [], hostNetwork: false, graceSeconds: 30 }],
  peers: podsNamed('any', ['any']),
  container: null,
  port: null,
};

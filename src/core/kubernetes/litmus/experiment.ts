import { percentText } from '../chaos-mesh/quantities.ts';
import type { Shown } from '../shown.ts';
import type { LitmusEffect, LitmusEffectOf } from './effect.ts';

/** Variables of an experiment by their names. Litmus takes text only. */
export type Tunables = Readonly<Record<string, string>>;

/** What the variables depend on apart from the effect. */
export interface Given {
  /** On which the pods accept HTTP requests; null: not known. */
  readonly port: number | null;
}

/** How Litmus does it. */
interface Entry<What extends LitmusEffect['what']> {
  /** Name of the ChaosExperiment. */
  readonly experiment: string;
  /** Text: Litmus cannot do it, as one clause without names from outside. */
  tunables(effect: LitmusEffectOf<What>, given: Given): Tunables | string;
  /** How it differs from the same fault on other targets: one sentence; null: it does not. */
  readonly differs: string | null;
  readonly shown: Shown;
}

/** `pod-delete` deletes its pods again after each interval until its duration is over, so both are the same: one deletion. */
const once = { TOTAL_CHAOS_DURATION: '1', CHAOS_INTERVAL: '1' };

/** Litmus refuses every other status. Source: litmus-go, http-chaos/lib/statuscode. */
const statuses: readonly number[] = [400, 401, 403, 404, 500, 501, 502, 503, 504];

const wholeMs = (ms: number): string => `${Math.max(1, Math.round(ms))}`;

/** Litmus takes a whole percentage. */
const toxicity = (share: number): string => `${Math.max(1, Math.round(share * 100))}`;

const overHttp = ({ port }: Given, more: Tunables): Tunables | string =>
  port === null
    ? 'Litmus must know the port on which the pods accept HTTP; write `port` at the target'
    : { TARGET_SERVICE_PORT: `${port}`, ...more };

// Source of names and defaults: chaos-charts b2662c2, faults/kubernetes/*/fault.yaml; of what is accepted: litmus-go 1b3603f.
const entries: { readonly [What in LitmusEffect['what']]: Entry<What> } = {
  kill: { experiment: 'pod-delete', tunables: () => ({ ...once, FORCE: 'true' }), differs: 'A new pod has another name.', shown: 'node' },
  terminate: { experiment: 'pod-delete', tunables: () => ({ ...once, FORCE: 'false' }), differs: null, shown: 'node' },
  delay: {
    experiment: 'pod-network-latency',
    // netem adds and subtracts its jitter, ours is only added.
    tunables: ({ delayMs, jitterMs, share }) =>
      share < 1
        ? 'Litmus delays every packet of a pod, not a share of its connections; write `share: 100%`'
        : { NETWORK_LATENCY: wholeMs(delayMs + jitterMs / 2), JITTER: `${Math.round(jitterMs / 2)}` },
    differs: 'Every packet that leaves the pod is delayed, handshakes included, and no share of connections can be chosen.',
    shown: 'fake',
  },
  loss: {
    experiment: 'pod-network-loss',
    tunables: ({ share }) => ({ NETWORK_PACKET_LOSS_PERCENTAGE: percentText(share) }),
    differs: 'Only packets that leave the pod are lost.',
    shown: 'fake',
  },
  corruption: {
    experiment: 'pod-network-corruption',
    tunables: ({ share }) => ({ NETWORK_PACKET_CORRUPTION_PERCENTAGE: percentText(share) }),
    differs: 'Only packets that leave the pod are corrupted.',
    shown: 'schema',
  },
  partition: {
    // `pod-network-partition` chooses pods by labels alone, and needs a network that enforces policies.
    experiment: 'pod-network-loss',
    tunables: ({ peer }) =>
      peer === undefined ? { NETWORK_PACKET_LOSS_PERCENTAGE: '100' } : 'Litmus cuts a pod off from everything; leave `from` out',
    differs: 'Every packet that leaves the pod is dropped, responses to probes of the kubelet included, so the pod becomes unready.',
    shown: 'fake',
  },
  bandwidth: {
    experiment: 'pod-network-rate-limit',
    tunables({ bytesPerSecond }) {
      const rate = Math.max(1, Math.round(bytesPerSecond));
      // Sizes in bytes: as much as the token bucket needs at this rate.
      return {
        NETWORK_BANDWIDTH: `${8 * rate}bit`,
        BURST: `${Math.max(10_000, Math.ceil(rate / 100))}`,
        LIMIT: `${Math.max(20_000, Math.ceil(rate / 4))}`,
      };
    },
    differs: 'The limit holds for what leaves the pod, for each pod alone.',
    shown: 'node',
  },
  'http-error': {
    experiment: 'pod-http-status-code',
    tunables({ status, share, retryAfterSeconds }, given) {
      if (!statuses.includes(status))
        return `Litmus responds with the statuses ${statuses.join(', ')} only; write one of them as \`status\``;
      if (retryAfterSeconds !== undefined) return 'Litmus sends no header `Retry-After`; leave `retry-after` out';
      return overHttp(given, { STATUS_CODE: `${status}`, TOXICITY: toxicity(share) });
    },
    differs: 'The application serves the request before its status is replaced; the share is one of connections, in whole percent.',
    shown: 'node',
  },
  'http-delay': {
    experiment: 'pod-http-latency',
    tunables: ({ delayMs, share }, given) => overHttp(given, { LATENCY: wholeMs(delayMs), TOXICITY: toxicity(share) }),
    differs: 'The share is one of connections, in whole percent.',
    shown: 'node',
  },
  cpu: {
    experiment: 'pod-cpu-hog',
    // Below half of a core one process cannot take enough: `n` of them leave one part of `n + 1` to a busy thread.
    tunables: ({ share }) =>
      share < 0.5
        ? { CPU_CORES: `${Math.ceil(1 / share) - 1}`, CPU_LOAD: '100' }
        : { CPU_CORES: '1', CPU_LOAD: `${Math.round((1 - share) * 100)}` },
    differs: 'Busy processes compete with the container; it is exact for one thread of a container that is limited to one core.',
    shown: 'node',
  },
  dns: {
    experiment: 'pod-dns-error',
    // Its server sends the query back without making a response of it, which a resolver ignores. Source: test-tools, custom/dns_interceptor.
    tunables: ({ response }) =>
      response === 'silent' ? { TARGET_HOSTNAMES: '' } : 'Litmus leaves DNS queries without a response; write `response: silent`',
    differs: 'Only no response at all.',
    shown: 'node',
  },
};

const entryOf = (what: LitmusEffect['what']): Entry<LitmusEffect['what']> => entries[what] as Entry<LitmusEffect['what']>;

/** The ChaosExperiment that injects such an effect. */
export const experimentOf = (what: LitmusEffect['what']): string => entries[what].experiment;

/** How the effect differs from the same fault on other targets: one sentence; null: it does not. */
export const litmusDifferenceOf = (what: LitmusEffect['what']): string | null => entries[what].differs;

/** Where the effect was seen to work through Litmus. */
export const shownByLitmus = (what: LitmusEffect['what']): Shown => entries[what].shown;

/** The variables of the experiment, or why Litmus cannot do it. */
export const tunablesOf = (effect: LitmusEffect, given: Given): Tunables | string => entryOf(effect.what).tunables(effect, given);

/** The effect is over as soon as it is in, so nothing is left to remove. */
export const isOneShot = ({ what }: Pick<LitmusEffect, 'what'>): boolean => what === 'kill' || what === 'terminate';

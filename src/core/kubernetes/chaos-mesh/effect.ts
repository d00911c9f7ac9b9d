/** What a fault does to pods, as data for Chaos Mesh. Shares are 0..1. `peer`: name of a target; left out: all traffic. */
export type ChaosMeshEffect =
  | { readonly what: 'kill' }
  | { readonly what: 'terminate' }
  | { readonly what: 'outage' }
  | { readonly what: 'delay'; readonly delayMs: number; readonly jitterMs: number; readonly share: number }
  | { readonly what: 'loss'; readonly share: number }
  | { readonly what: 'corruption'; readonly share: number }
  | { readonly what: 'partition'; readonly peer?: string }
  | { readonly what: 'bandwidth'; readonly bytesPerSecond: number }
  | { readonly what: 'http-error'; readonly status: number; readonly share: number; readonly retryAfterSeconds?: number }
  | { readonly what: 'http-delay'; readonly delayMs: number; readonly share: number }
  | { readonly what: 'cpu'; readonly share: number }
  | { readonly what: 'disk-slow'; readonly writesPerSecond: number; readonly path?: string }
  | { readonly what: 'dns'; readonly response: 'refused' | 'servfail' | 'nxdomain' | 'silent' | 'slow' }
  | { readonly what: 'clock'; readonly offsetMs: number };

/** Does the effect strike one pod, and not all of the workload? */
export const strikesOne = ({ what }: Pick<ChaosMeshEffect, 'what'>): boolean => what === 'kill' || what === 'terminate';

/** One kind of effect. */
export type EffectOf<What extends ChaosMeshEffect['what']> = Extract<ChaosMeshEffect, { readonly what: What }>;

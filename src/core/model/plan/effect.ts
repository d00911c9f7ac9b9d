import type { WorkerChoice } from './worker-choice.ts';

/** Ways in which a fault can reach a target; a target says which of them it takes. */
export const ways = ['signal', 'toxic', 'traffic', 'command'] as const;
export type Way = (typeof ways)[number];

/**
 * What a fault asks of its target, as data, so that another process can carry it out:
 * `kind` and `params` name the fault, and whoever carries it out asks the catalog for its hooks.
 */
export interface Effect {
  readonly way: Way;
  readonly kind: string;
  readonly params: FaultParams;
  /** Feeds what is still drawn while the fault is in place: shares, jitter. */
  readonly seed: string;
  /** Left out: the target has no `which: one`. */
  readonly worker?: WorkerChoice;
}

/** Numbers in base units (ms, bytes, bytes per second, per second, share 0..1, count) or words, by parameter name. */
export type FaultParams = Readonly<Record<string, number | string>>;

/** Signals that a process fault may send. */
export type FaultSignal = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP';

/** Evidence as small numbers with names, shown in the report as they are. */
export type Numbers = Readonly<Record<string, number>>;

/** Somebody looked: is it so, and by what numbers. `says` is one plain clause without names from outside. */
export interface Sighting {
  readonly ok: boolean;
  readonly says: string;
  readonly numbers: Numbers;
}

import type { WorkerChoice } from './worker-choice.ts';

/**
 * The ways in which a fault can act on a target; each kind of target declares which of them it supports. If a fault and a target share several,
 * the first in this list is used.
 */
export const ways = [
  'signal',
  'restart',
  'descriptors',
  'cgroup',
  'duty',
  'packets',
  'mount',
  'disk',
  'clock',
  'resolver',
  'chaosMesh',
  'litmus',
  'istio',
  'pods',
  'toxic',
  'proxy',
  'traffic',
  'flush',
  'command',
  'experiment',
] as const;
export type Way = (typeof ways)[number];

/**
 * What a fault does to its target, as data, so that another process can inject it: `kind` and `params` identify the fault, and that process gets the
 * fault's hooks from the catalog.
 */
export interface Effect {
  readonly way: Way;
  readonly kind: string;
  readonly params: FaultParams;
  /** Seeds the values that are drawn while the fault is in place: shares, jitter. */
  readonly seed: string;
  /** Absent: the target does not have `which: one`. */
  readonly worker?: WorkerChoice;
}

/** Numbers in base units (ms, bytes, bytes per second, per second, share 0..1, count) or words, by parameter name. */
export type FaultParams = Readonly<Record<string, number | string>>;

/** Signals that a process fault may send. */
export type FaultSignal = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP';

/** Named numbers as evidence, which the report shows unchanged. */
export type Numbers = Readonly<Record<string, number>>;

/** The result of an observation, with its numbers. `says` (a key of the journal and of result.json) is one plain clause without untrusted names. */
export interface Sighting {
  readonly ok: boolean;
  readonly says: string;
  readonly numbers: Numbers;
}

import type { Json } from '../../core/model/json.ts';
import type { WritesSeen } from '../../core/model/run/writes.ts';

/** The eye of one kind of check: asks once, and brings back the answer. */
export interface Probe<P = { readonly [key: string]: Json }, R = unknown> {
  readonly kind: string;
  /** One per check and run: holds sockets and the like. */
  open(params: P, place: ProbePlace): OpenProbe<R>;
}

export interface ProbePlace {
  /** `URL.href` of the preview. */
  readonly preview: string;
  /** Sent with each request to the preview; a request's own headers come first. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Environment variables for commands. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** What bears it is ended when the run is over. */
  readonly mark?: string;
  readonly timeoutMs: number;
}

/** `failure`: no answer worth judging, with a reason from the closed vocabulary in `reasons.ts`; `ours`: through the gate's own trouble. */
export type ProbeResult<R = unknown> = { readonly answer: R } | { readonly failure: string; readonly ours: boolean };

export interface OpenProbe<R = unknown> {
  /** Settles within the signal's deadline. `dueMs`: when it was due, run clock; left out by whoever only looks whether there is an answer. */
  send(signal: AbortSignal, dueMs?: number): Promise<ProbeResult<R>>;
  /**
   * Does once all that `readBack` relies on, so that a config that cannot work is told at once. `null`: it works, or there is nothing to say;
   * otherwise a sentence. Takes 10 s at most.
   */
  tryOut?(signal: AbortSignal): Promise<string | null>;
  /**
   * Reads back what was written and acknowledged by probes that were due from `sinceMs` to before `untilMs`, once: what was due before `untilMs`
   * is forgotten. Takes half a minute at most. Never rejects; what was not read by then, or when the signal aborts, is `unread`.
   */
  readBack?(sinceMs: number, untilMs: number, signal: AbortSignal): Promise<Omit<WritesSeen, 'check'>>;
  close(): Promise<void>;
}

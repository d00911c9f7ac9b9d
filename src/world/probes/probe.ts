import type { Json } from '../../core/model/json.ts';
import type { WritesSeen } from '../../core/model/run/writes.ts';

/** Performs one kind of check: sends one request and returns the response. */
export interface Probe<P = { readonly [key: string]: Json }, R = unknown> {
  readonly kind: string;
  /** One per check and run; holds resources such as sockets. */
  open(params: P, place: ProbePlace): OpenProbe<R>;
}

export interface ProbePlace {
  /** `URL.href` of the preview. */
  readonly preview: string;
  /** Sent with each request to the preview; a request's own headers take precedence. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Environment variables for commands. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Processes with this mark are ended when the run is over. */
  readonly mark?: string;
  readonly timeoutMs: number;
}

/**
 * `failure`: no response that could be judged, with a reason from the closed vocabulary in `reasons.ts`. `ours`: caused by the gate itself.
 */
export type ProbeResult<R = unknown> = { readonly response: R } | { readonly failure: string; readonly ours: boolean };

export interface OpenProbe<R = unknown> {
  /**
   * Settles within the signal's deadline.
   * @param dueMs when the probe was due, on the run clock; omitted when only a response is needed
   */
  send(signal: AbortSignal, dueMs?: number): Promise<ProbeResult<R>>;
  /**
   * Tries once what `readBack` relies on, so that a config that cannot work is reported immediately. `null`: it works, or nothing is known;
   * otherwise a sentence. Takes at most 10 s.
   */
  tryOut?(signal: AbortSignal): Promise<string | null>;
  /**
   * Reads back the records that were written and acknowledged by probes due from `sinceMs` to before `untilMs`, and the earlier ones of the run that
   * were stored when they were last read. A lost record is counted once. Takes at most half a minute. Never rejects; records that could not be read in time, or before the signal
   * aborts, are `unread`.
   */
  readBack?(sinceMs: number, untilMs: number, signal: AbortSignal): Promise<Omit<WritesSeen, 'check'>>;
  close(): Promise<void>;
}

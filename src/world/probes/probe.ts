import type { NamespaceRights } from '../../core/kubernetes/rights.ts';
import type { Json } from '../../core/model/json.ts';
import type { WritesSeen } from '../../core/model/run/writes.ts';

/** Performs one kind of check: sends one request and returns the response. */
export interface Probe<P = { readonly [key: string]: Json }, R = unknown> {
  readonly kind: string;
  /** One per check and run; holds resources such as sockets. */
  open(params: P, place: ProbePlace): OpenProbe<R>;
  /**
   * Looks whether this machine can do the check, where that is more than a connection to an address: what is there now. Changes nothing.
   * @throws GateFailure where it cannot
   */
  examine?(params: P, place: Pick<ProbePlace, 'mark'>, signal: AbortSignal): Promise<string>;
  /** The rights in a namespace of a cluster that it needs, and no more. */
  grants?(params: P): NamespaceRights;
}

export interface ProbePlace {
  /** The name of the check, for messages. */
  readonly check?: string;
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
   * Before the first probe: makes sure of what no probe can work without. Changes nothing.
   * @throws GateFailure where the gate could not measure
   */
  start?(signal: AbortSignal): Promise<void>;
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

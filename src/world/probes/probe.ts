import type { Answer } from '../../core/checks/check.ts';
import type { Address } from '../../core/model/address.ts';
import type { Json } from '../../core/model/json.ts';

/** The eye of one kind of check: asks once, and brings back the answer. */
export interface Probe<P = { readonly [key: string]: Json }> {
  readonly kind: string;
  /** One per check and run: holds sockets and the like. */
  open(params: P, place: ProbePlace): OpenProbe;
}

export interface ProbePlace {
  /** `URL.href` of the preview. */
  readonly preview: string;
  /** When the checks go through a link `to: preview`: connect here, but speak as if to `preview` (Host, SNI). */
  readonly through: Address | null;
  readonly workspace: string;
  /** What bears it is ended when the run is over. */
  readonly mark?: string;
  readonly timeoutMs: number;
}

/** `failure`: no answer worth judging, with a reason from the closed vocabulary in `reasons.ts`; `ours`: through the gate's own trouble. */
export type Asked = { readonly answer: Answer } | { readonly failure: string; readonly ours: boolean };

export interface OpenProbe {
  /** Settles within the signal's deadline. */
  ask(signal: AbortSignal): Promise<Asked>;
  close(): Promise<void>;
}

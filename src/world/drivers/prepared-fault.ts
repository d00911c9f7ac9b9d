import type { Sighting } from '../../core/model/plan/effect.ts';
import type { Undo } from '../../core/model/run/undo.ts';

/** One fault on one target that a driver has looked at and not yet injected. It lives as long as the fault is in place. */
export interface PreparedFault {
  readonly undo: Pick<Undo, 'kind' | 'state'>;
  /** Time limit of `apply`, if longer than usual, in ms. */
  readonly applyMs?: number;
  /** Time limit of `observe`, if longer than usual, in ms. */
  readonly observeMs?: number;
  apply(signal: AbortSignal): Promise<void>;
  /** Decided by observation, independent of `apply`. */
  observe(signal: AbortSignal): Promise<Sighting>;
  /** Called before the undo: ends what the fault has started in this process, such as regular readings. Idempotent. */
  close?(): void;
}

import type { Ask, KeeperReplies, KeeperRequest } from './protocol.ts';

/** The gate's end of the channel to the keeper. */
export interface KeeperClient {
  readonly pid: number;
  /** Resolves with its first reply; until then requests wait in the channel. Rejects with KEEPER_LOST when there is none. */
  readonly booted: Promise<void>;
  /** Rejects with KEEPER_LOST when the keeper has gone, and with the signal's reason. */
  ask<A extends Ask>(request: Extract<KeeperRequest, { ask: A }>, signal: AbortSignal): Promise<KeeperReplies[A]>;
  /** Says goodbye and waits until the process is gone, at most `limitMs`; then SIGKILL. */
  close(limitMs: number): Promise<void>;
  /** No goodbye: when this process has ended, the keeper takes out what the journal still owes, and leaves. */
  entrust(): void;
  /** Aborts, with KEEPER_LOST for its reason, when the keeper has gone without goodbye or never came. */
  readonly lost: AbortSignal;
}

import type { Ask, KeeperReplies, KeeperRequest } from './protocol.ts';

/** The gate's end of the channel to the keeper. */
export interface KeeperClient {
  readonly pid: number;
  /** Rejects with KEEPER_LOST when the keeper has gone, and with the signal's reason. */
  ask<A extends Ask>(request: Extract<KeeperRequest, { ask: A }>, signal: AbortSignal): Promise<KeeperReplies[A]>;
  /** Says goodbye and waits until the process is gone, at most `limitMs`; then SIGKILL. */
  close(limitMs: number): Promise<void>;
  /** Aborts when the keeper has gone without goodbye. */
  readonly lost: AbortSignal;
}

import type { Ask, KeeperReplies, KeeperRequest } from './protocol.ts';

/** The gate's end of the channel to the keeper. */
export interface KeeperClient {
  readonly pid: number;
  /** Resolves with the keeper's first reply; until then requests wait in the channel. Rejects with KEEPER_LOST when there is no reply. */
  readonly booted: Promise<void>;
  /** Rejects with KEEPER_LOST when the keeper has ended, and with the signal's reason. */
  ask<A extends Ask>(request: Extract<KeeperRequest, { ask: A }>, signal: AbortSignal): Promise<KeeperReplies[A]>;
  /** Asks the keeper to exit and waits at most `limitMs` for that; then sends SIGKILL. */
  close(limitMs: number): Promise<void>;
  /** Leaves the keeper running: when this process has ended, the keeper carries out the journal's pending undos and exits. */
  leaveRunning(): void;
  /** Aborts with the reason KEEPER_LOST when the keeper has ended unexpectedly or never started. */
  readonly lost: AbortSignal;
}

import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeeperClient } from '../../keeper/client.ts';
import { within } from '../../within.ts';

/** Beyond it, the middle of what was printed is left out. */
const limitBytes = 10_000_000;
const headBytes = 4_000_000;
const tailBytes = 1_000_000;
const lookMs = 100;
const askLimitMs = 5_000;

/** The file that a started process prints to, held at 10 MB: its beginning and its end stay. */
export interface BoundedLog {
  /** Bytes that were left out so far. */
  leftOutBytes(): number;
  stop(): Promise<void>;
}

/**
 * Looks at the file every 100 ms, and shortens it when it is too long. The process writes to the file itself, appending, so that nothing that
 * it prints waits for the gate, and that it can go on printing when the gate has died. Never rejects once it is open: a log that cannot be
 * shortened is no reason to end a run.
 */
export async function boundLog(path: string): Promise<BoundedLog> {
  const file = await open(path, constants.O_RDWR | constants.O_APPEND | constants.O_NOFOLLOW);
  const over = new AbortController();
  let leftOut = 0;
  const shorten = async (): Promise<void> => {
    leftOut = await shortened(file, leftOut).catch(() => leftOut);
  };
  const looking = (async () => {
    while (!over.signal.aborted) {
      await shorten();
      await sleep(lookMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
    }
    await shorten();
    await file.close();
  })().catch(() => undefined);
  return {
    leftOutBytes: () => leftOut,
    async stop() {
      over.abort();
      await looking;
    },
  };
}

/**
 * The keeper bounds the log, because it goes on while the gate is frozen, starved or dead. Where there is no keeper (any more), this process does.
 * Never rejects.
 */
export function boundLogByKeeper(keeper: KeeperClient, path: string): BoundedLog {
  let [own, leftOut]: [Promise<BoundedLog | null> | null, number] = [null, 0];
  const byGate = (): void => {
    own ??= boundLog(path).catch(() => null);
  };
  // Not awaited: the keeper may still be starting, and a target need not wait for it.
  const asked = within(askLimitMs, null, (limit) => keeper.ask({ ask: 'log.bound', path }, limit)).catch(byGate);
  keeper.lost?.addEventListener('abort', byGate, { once: true });
  return {
    leftOutBytes: () => leftOut,
    async stop() {
      keeper.lost?.removeEventListener('abort', byGate);
      await asked;
      const byKeeper = await within(askLimitMs, null, (limit) => keeper.ask({ ask: 'log.release', path }, limit)).catch(() => null);
      if (byKeeper === null) byGate();
      const log = await own;
      await log?.stop();
      leftOut = (byKeeper?.leftOutBytes ?? 0) + (log?.leftOutBytes() ?? 0);
    },
  };
}

/** Head, one line that says how much is missing, tail. Resolves with how much that is by now. */
async function shortened(file: FileHandle, before: number): Promise<number> {
  const { size } = await file.stat();
  if (size <= limitBytes) return before;
  const tail = Buffer.alloc(tailBytes);
  const { bytesRead } = await file.read(tail, 0, tailBytes, size - tailBytes);
  const leftOut = before + size - headBytes - bytesRead;
  await file.truncate(headBytes);
  await file.write(
    Buffer.concat([Buffer.from(`\n[chaos-gate: ${leftOut} bytes of output are left out here]\n`), tail.subarray(0, bytesRead)]),
  );
  return leftOut;
}

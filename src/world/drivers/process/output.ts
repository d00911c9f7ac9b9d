import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeeperClient } from '../../keeper/client.ts';
import { within } from '../../within.ts';

/** Above this size, the middle of the output is removed. */
const limitBytes = 10_000_000;
const headBytes = 4_000_000;
const tailBytes = 1_000_000;
const lookMs = 100;
const requestLimitMs = 5_000;

/** The log file of a started process, limited to 10 MB: its beginning and its end are kept. */
export interface BoundedLog {
  /** Number of bytes removed from the file. */
  leftOutBytes(): number;
  stop(): Promise<void>;
}

/**
 * Checks the file every 100 ms and shortens it when it is too long. The process appends to the file itself, so that its output never waits
 * for the gate and it can keep writing after the gate has died. Once open, this never rejects: a log that cannot be shortened is not a
 * reason to end a run.
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
 * Lets the keeper bound the log, because the keeper keeps working while the gate is suspended, starved of CPU or dead. If the keeper does
 * not respond or is lost, this process does it. Never rejects.
 */
export function boundLogByKeeper(keeper: KeeperClient, path: string): BoundedLog {
  let [own, leftOut]: [Promise<BoundedLog | null> | null, number] = [null, 0];
  const byGate = (): void => {
    own ??= boundLog(path).catch(() => null);
  };
  // Not awaited: the keeper may still be starting, and a target need not wait for it.
  const requested = within(requestLimitMs, null, (limit) => keeper.ask({ ask: 'log.bound', path }, limit)).catch(byGate);
  keeper.lost?.addEventListener('abort', byGate, { once: true });
  return {
    leftOutBytes: () => leftOut,
    async stop() {
      keeper.lost?.removeEventListener('abort', byGate);
      await requested;
      const byKeeper = await within(requestLimitMs, null, (limit) => keeper.ask({ ask: 'log.release', path }, limit)).catch(() => null);
      if (byKeeper === null) byGate();
      const log = await own;
      await log?.stop();
      leftOut = (byKeeper?.leftOutBytes ?? 0) + (log?.leftOutBytes() ?? 0);
    },
  };
}

/** Writes head, one line with the number of missing bytes, tail. Resolves with that number. */
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

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSmallFile } from '../process/descriptors.ts';
import { helperMark } from '../process/helper.ts';
import { markName } from '../process/scan.ts';
import { endMarked, isNamed, pidsNamed } from '../reach/end-commands.ts';
import type { Reach } from '../reach/reach.ts';
import type { HeldCommand } from '../reach/run-command.ts';
import { fullName, holderScript } from './script.ts';

/** Names one holder of one run. Its number is random, so no other process has the mark. */
export const holderMark = (runId: string): string => `${helperMark(runId)}:disk.${randomBytes(8).toString('hex')}.`;

export const isHolderMark = (text: string): boolean => /^[\w-]{1,100}:helper:disk\.[0-9a-f]{16}\.$/.test(text);

/** Starts to fill the file system of a folder. */
export function startHolder(reach: Reach, mark: string, folder: string, leftBytes: number): HeldCommand {
  const named = `${markName}=${mark}`;
  const held = reach.hold('machine', [
    ...['env', named, process.execPath, '-e', holderScript],
    ...[named, JSON.stringify({ folder, leftBytes })],
  ]);
  held.send('\n');
  return held;
}

export const holderRuns = (mark: string): Promise<boolean> => isNamed(mark);

/** Has it taken all the space that it should? */
export async function holderIsDone(mark: string): Promise<boolean> {
  const names = await Promise.all((await pidsNamed(mark)).map((pid) => readSmallFile(`/proc/${pid}/comm`).catch(() => '')));
  return names.some((name) => name.trim() === fullName);
}

/** It ends with its input, which takes some milliseconds. */
const graceMs = 1_000;
const endMs = 8_000;
const pollMs = 20;

/** Ends a holder, also one of another process. Idempotent. @throws Error where it cannot be ended */
export async function endHolder(mark: string, signal: AbortSignal): Promise<void> {
  for (const startMs = performance.now(); await holderRuns(mark); await sleep(pollMs, undefined, { signal })) {
    const waitedMs = performance.now() - startMs;
    if (waitedMs > endMs) throw new Error('the process that keeps the volume full could not be ended');
    if (waitedMs > graceMs) await endMarked(mark);
  }
}

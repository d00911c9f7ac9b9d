import { stat } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { namesIn, readSmallFile } from '../process/descriptors.ts';
import { lastLine, wordsBy } from '../reach/reach.ts';
import { runCommand } from '../reach/run-command.ts';

/**
 * Who changes the limit of a process: the gate as it is; root with the user and group of the process, which needs no capability; or root by
 * `sudo`.
 */
export const limiters = ['own', 'owner', 'sudo'] as const;
export type Limiter = (typeof limiters)[number];

const limitMs = 5_000;

/** The soft limit of file descriptors; `null`: the process has ended. Source: proc(5), /proc/PID/limits. */
export async function softLimitOf(pid: number): Promise<number | null> {
  const text = await readSmallFile(`/proc/${pid}/limits`).catch(() => '');
  const soft = /^Max open files\s+(\d+)/m.exec(text)?.[1];
  return soft === undefined ? null : Number(soft);
}

/**
 * Sets the soft limit and leaves the hard one, so that the way back needs no further right. Resolves with why it failed; `null`: it is set.
 */
export async function setSoftLimit(pid: number, soft: number, by: Limiter, signal: AbortSignal): Promise<string | null> {
  const words = await wordsOf(pid, soft, by);
  if (words === null) return 'the process has another user';
  const end = await runCommand(words, { limitMs }, signal);
  return end.status === 0 ? null : lastLine(end);
}

async function wordsOf(pid: number, soft: number, by: Limiter): Promise<readonly string[] | null> {
  const set = setLimitWords(pid, soft);
  if (by === 'own') return set;
  if (by === 'sudo') return wordsBy('sudo', 'machine', set, limitMs);
  const owner = await stat(`/proc/${pid}`).catch(() => null);
  if (owner === null || process.geteuid?.() !== 0) return null;
  return ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--', ...set];
}

/** Source: prlimit(1) of util-linux. */
export const setLimitWords = (pid: number, soft: number): readonly string[] => ['prlimit', '--pid', `${pid}`, `--nofile=${soft}:`];

/**
 * Finds who may change the limit: sets the value that it has already, which changes nothing.
 * @throws GateFailure TARGET_UNAVAILABLE where none of them may
 */
export async function limiterOf(pid: number, soft: number, signal: AbortSignal): Promise<Limiter> {
  let reason = '';
  for (const by of limiters) {
    const failure = await setSoftLimit(pid, soft, by, signal);
    if (failure === null) return by;
    reason ||= failure;
  }
  throw new GateFailure('TARGET_UNAVAILABLE', `the gate may not change the limit of open files of process ${pid} (${reason})`, {
    hint: reason.includes('ENOENT')
      ? 'install the program `prlimit` (package util-linux)'
      : 'run the gate as the user of the process, as root, or with `sudo` that asks for no password',
  });
}

/** The open file descriptors of a process; `null`: it has ended, or the gate may not see them. */
export async function descriptorsOf(pid: number, signal: AbortSignal): Promise<readonly number[] | null> {
  const path = `/proc/${pid}/fd`;
  try {
    return namesIn(path).map(Number);
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  }
  const end = await runCommand(wordsBy('sudo', 'machine', ['ls', path], limitMs), { limitMs }, signal);
  return end.status === 0 ? end.stdout.trim().split('\n').map(Number) : null;
}

/**
 * The limit at which a process with these descriptors can open `left` more. Descriptors get the lowest free number, and each must be below
 * the limit: setrlimit(2), RLIMIT_NOFILE.
 */
export function limitLeaving(left: number, descriptors: readonly number[]): number {
  const used = new Set(descriptors);
  let limit = 0;
  for (let free = 0; free < left; limit += 1) if (!used.has(limit)) free += 1;
  return limit;
}

/** How many more descriptors fit below the limit. */
export const leftBelow = (limit: number, descriptors: readonly number[]): number =>
  limit - descriptors.filter((number) => number < limit).length;

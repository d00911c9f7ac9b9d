import { stat } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { namesIn, readSmallFile } from '../process/descriptors.ts';
import type { Near } from '../reach/helper.ts';
import { findReach, reachBy, reasonLine } from '../reach/reach.ts';
import { onlyWay, rights } from '../reach/rights.ts';
import { type CommandEnd, runCommand } from '../reach/run-command.ts';

/**
 * Who changes the limit of a process: the gate as it is; root with the user and group of the process, which needs no capability; or root itself
 * by `sudo`.
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
 * @param runId of the run that lowers the limit; left out in an undo
 */
export async function setSoftLimit(pid: number, soft: number, by: Limiter, signal: AbortSignal, runId?: string): Promise<string | null> {
  const set = setLimitWords(pid, soft);
  if (by === 'own') return failureOf(await runCommand(set, { limitMs, ...(runId !== undefined && { runId }) }, signal));
  const owner = await stat(`/proc/${pid}`).catch(() => null);
  if (owner === null) return 'the process has ended';
  const words = by === 'sudo' ? set : ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--', ...set];
  return failureOf(await reachBy(onlyWay(), runId).run('machine', words, signal, { limitMs }));
}

const failureOf = (end: CommandEnd): string | null => (end.status === 0 ? null : reasonLine(end));

/** Source: prlimit(1) of util-linux. */
export const setLimitWords = (pid: number, soft: number): readonly string[] => ['prlimit', '--pid', `${pid}`, `--nofile=${soft}:`];

/**
 * Finds who may change the limit: sets the value that it has already, which changes nothing.
 * @throws GateFailure TARGET_UNAVAILABLE where none of them may
 */
export async function limiterOf(pid: number, soft: number, signal: AbortSignal, near?: Near): Promise<Limiter> {
  let reason = '';
  for (const by of limiters) {
    const failure = await setSoftLimit(pid, soft, by, signal);
    if (failure === null) return by;
    reason ||= failure;
  }
  if (!reason.includes('ENOENT')) await findReach(signal, undefined, rights.openFiles, near);
  throw new GateFailure('TARGET_UNAVAILABLE', `the limit of open files of process ${pid} cannot be changed (${reason})`, {
    hint: reason.includes('ENOENT') ? 'install the program `prlimit` (package util-linux)' : 'leave the fault out for this target',
  });
}

/**
 * The open file descriptors of a process; `null`: it has ended.
 * @throws GateFailure TARGET_UNAVAILABLE where the gate may not see them
 */
export async function descriptorsOf(pid: number, signal: AbortSignal, near?: Near): Promise<readonly number[] | null> {
  const path = `/proc/${pid}/fd`;
  try {
    return namesIn(path).map(Number);
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  }
  const end = await reachBy(onlyWay()).run('machine', ['ls', path], signal, { limitMs });
  if (end.status === 0) return end.stdout.trim().split('\n').map(Number);
  await findReach(signal, undefined, rights.openFiles, near);
  return null;
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

import { readlinkSync } from 'node:fs';
import type { ProcessStat } from './stat.ts';

/** Processes that serve one port together: the main process and its workers. */
export interface Family {
  /** `null`: none of them is the parent of the others. */
  readonly main: ProcessStat | null;
  /** In the order in which they were started. Empty: a single process serves the port. */
  readonly workers: readonly ProcessStat[];
}

/**
 * Tells the main process from the workers among the processes that hold a port (`holders`). A prefork server's workers inherit the socket.
 * Workers of node:cluster do not hold it, so the main process's children that run the same program count. If only workers hold it
 * (SO_REUSEPORT), their common parent is the main process if it runs the same program.
 * @param all every process that is alive
 */
export function familyOf(
  holders: readonly ProcessStat[],
  all: readonly ProcessStat[],
  program: (pid: number) => string = programOf,
): Family {
  const pids = new Set(holders.map(({ pid }) => pid));
  const tops = holders.filter(({ parent }) => !pids.has(parent));
  const [top] = tops;
  if (top === undefined) return { main: null, workers: [] };
  if (tops.length > 1) {
    const parent = tops.every((one) => one.parent === top.parent) ? all.find(({ pid }) => pid === top.parent) : undefined;
    return { main: parent !== undefined && isSame(parent, top, program) ? parent : null, workers: inOrder(tops) };
  }
  const children = all.filter(({ parent }) => parent === top.pid);
  const heirs = children.filter(({ pid }) => pids.has(pid));
  return { main: top, workers: inOrder(heirs.length > 0 ? heirs : children.filter((child) => isSame(child, top, program))) };
}

const isSame = (a: ProcessStat, b: ProcessStat, program: (pid: number) => string): boolean => {
  const mine = program(a.pid);
  return mine !== '' && mine === program(b.pid);
};

const inOrder = (all: readonly ProcessStat[]): ProcessStat[] => [...all].sort((a, b) => a.startTicks - b.startTicks || a.pid - b.pid);

/** Path of the executable; empty when it cannot be read. */
function programOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return '';
  }
}

import { readSmallFile } from './descriptors.ts';

/** The state of a process at one moment; source: proc(5), /proc/PID/stat. */
export interface ProcessStat {
  readonly pid: number;
  /** `T`: stopped. `Z`: a zombie, which counts as dead. */
  readonly state: string;
  readonly parent: number;
  readonly session: number;
  /** Clock ticks after boot. */
  readonly startTicks: number;
  /** A kernel thread (PF_KTHREAD). */
  readonly kernel: boolean;
}

const kernelThread = 0x0020_0000;

/** `null`: there is no such process. Rejects on systems without /proc. */
export async function statOf(pid: number): Promise<ProcessStat | null> {
  try {
    return parseStat(await readSmallFile(`/proc/${pid}/stat`));
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The name in parentheses may itself contain parentheses and spaces, so the fields are counted from the last one. */
export function parseStat(text: string): ProcessStat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number.parseInt(text, 10),
    state: fields[0] ?? '?',
    parent: Number(fields[1]),
    session: Number(fields[3]),
    startTicks: Number(fields[19]),
    kernel: (Number(fields[6]) & kernelThread) !== 0,
  };
}

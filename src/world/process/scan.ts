import { namesIn, readSmallFile } from './descriptors.ts';

/** All pids at this moment. */
export async function allPids(): Promise<number[]> {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Environment variable that marks the processes that a run has started; children inherit it. */
export const markName = 'CHAOS_GATE_MARK';

/**
 * Read in parallel by other threads: on a busy machine one turn for each would take seconds. Reading an environment may wait for its
 * process.
 */
const perTurn = 16;

/** Pids whose environment has the mark. Processes that the gate may not read are not its own. */
export async function pidsWithMark(mark: string): Promise<number[]> {
  const pids = await allPids();
  const found: number[] = [];
  for (let first = 0; first < pids.length; first += perTurn) {
    const some = pids.slice(first, first + perTurn);
    const bear = await Promise.all(some.map((pid) => bearsMark(pid, mark)));
    found.push(...some.filter((_, index) => bear[index]));
  }
  return found;
}

export const bearsMark = async (pid: number, mark: string): Promise<boolean> => (await environmentOf(pid)).includes(`${markName}=${mark}`);

async function environmentOf(pid: number): Promise<string[]> {
  try {
    return (await readSmallFile(`/proc/${pid}/environ`)).split('\0');
  } catch (error) {
    // The process has ended, or the gate may not read it. Any other error must not look like a missing mark.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

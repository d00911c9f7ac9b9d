import { namesIn, readSmallFile } from './descriptors.ts';

/** Every pid there is, now. */
export async function allPids(): Promise<number[]> {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Variable of the environment that marks what a run has started; children inherit it. */
export const markName = 'CHAOS_GATE_MARK';

/** Read side by side, in other threads: on a busy machine a turn for each would take seconds. Its environment may make us wait for a process. */
const perTurn = 16;

/** Pids whose environment bears the mark. Processes that we may not look into are not ours. */
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
    // It has ended, or is not ours to look into. Any other failure must not pass for "it does not bear the mark".
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

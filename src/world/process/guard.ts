import { stat } from 'node:fs/promises';
import { statOf } from './stat.ts';

/**
 * Why this process must never be signalled, or `null`. Never ourselves, an ancestor (the runner, the terminal), pid 1, or somebody
 * else's process, not even as root: a wrong port or a stale pidfile must not stop the machine.
 */
export async function refusalOf(pid: number): Promise<string | null> {
  if (pid <= 1) return 'it is the first process of the machine';
  if (pid === process.pid) return 'it is the gate itself';
  if ((await ancestors()).includes(pid)) return 'it is an ancestor of the gate';
  const uid = process.getuid?.();
  const owner = await stat(`/proc/${pid}`).catch(() => null);
  return owner !== null && owner.uid !== uid ? 'it belongs to another user' : null;
}

async function ancestors(): Promise<number[]> {
  const found: number[] = [];
  for (let pid = process.ppid; pid > 0 && found.length < 64; ) {
    found.push(pid);
    pid = (await statOf(pid))?.parent ?? 0;
  }
  return found;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';

export const source = new URL('../../src/', import.meta.url);
export const slow: Effect = { way: 'toxic', kind: 'latency', params: { delay: 60_000, jitter: 0, share: 1 }, seed: 'seed' };

/** For the log of one keeper, gone when the test is over. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'keeper-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

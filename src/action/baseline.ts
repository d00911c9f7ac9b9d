import { resolve } from 'node:path';
import type { Baseline } from '../core/compare/compare.ts';
import { readBounded } from '../world/file/read-bounded.ts';

const limitBytes = 64 * 1024 * 1024;

export interface ReadBaseline {
  readonly baseline?: Baseline;
  readonly warnings: readonly string[];
}

/**
 * The result that the input `baseline` names. A missing file is not an error, because the first run has none and caches expire: a warning says so, and
 * nothing is compared. Never rejects.
 */
export async function readBaseline(path: string | undefined, workspace: string): Promise<ReadBaseline> {
  if (path === undefined) return { warnings: [] };
  const shown = JSON.stringify(path.slice(0, 200));
  try {
    const { leftOut, baseline } = await read(resolve(workspace, path));
    return { baseline, warnings: leftOut === null ? [] : [`the baseline ${shown}: ${leftOut}`] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { baseline: 'missing', warnings: [`the baseline ${shown} does not exist: nothing is compared`] };
    return { baseline: 'unreadable', warnings: [`the baseline ${shown} cannot be read: ${(error as Error).message}`] };
  }
}

async function read(path: string): Promise<{ readonly baseline: Baseline; readonly leftOut: string | null }> {
  const bytes = await readBounded(path, limitBytes);
  const { leftOutText, readResult } = await import('../core/report/json.ts');
  const read = readResult(bytes.toString('utf8'));
  return { baseline: read.result, leftOut: leftOutText(read) };
}

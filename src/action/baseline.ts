import { resolve } from 'node:path';
import type { Baseline } from '../core/compare/compare.ts';
import type { Result } from '../core/model/result/result.ts';
import { readBounded } from '../world/file/read-bounded.ts';

const limitBytes = 64 * 1024 * 1024;

/** More files than one merge has. */
const mostMerged = 10;

export interface ReadBaseline {
  readonly baseline?: Baseline;
  /** Results of pull requests that have been merged: only what they know of pairs counts, and only for the order of the plan. */
  readonly merged: readonly Result[];
  readonly warnings: readonly string[];
}

/**
 * The result that the first line of the input `baseline` names, and those that further lines name. A missing file is not an error, because the first run
 * has none and caches expire: a warning says so, and nothing is compared. Never rejects.
 */
export async function readBaseline(input: string | undefined, workspace: string): Promise<ReadBaseline> {
  const [path, ...others] = (input ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostMerged + 1);
  if (path === undefined) return { merged: [], warnings: [] };
  const first = await readOne(path, workspace, 'the baseline', 'nothing is compared');
  const rest = await Promise.all(others.map((other) => readOne(other, workspace, 'the merged result', 'it changes nothing')));
  return {
    baseline: first.result,
    merged: rest.flatMap(({ result }) => (typeof result === 'object' ? [result] : [])),
    warnings: [first, ...rest].flatMap(({ warning }) => warning ?? []),
  };
}

async function readOne(
  path: string,
  workspace: string,
  what: string,
  therefore: string,
): Promise<{ readonly result: Result | 'missing' | 'unreadable'; readonly warning?: string }> {
  const shown = `${what} ${JSON.stringify(path.slice(0, 200))}`;
  try {
    const bytes = await readBounded(resolve(workspace, path), limitBytes);
    const { leftOutText, readResult } = await import('../core/report/json.ts');
    const read = readResult(bytes.toString('utf8'));
    const leftOut = leftOutText(read);
    return { result: read.result, ...(leftOut !== null && { warning: `${shown}: ${leftOut}` }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { result: 'missing', warning: `${shown} does not exist: ${therefore}` };
    return { result: 'unreadable', warning: `${shown} cannot be read: ${(error as Error).message}` };
  }
}

import type * as z from 'zod';
import type { Path, Source } from '../source/source.ts';
import { plainNumber } from '../yaml/scalar.ts';
import { valueAt } from './key-places.ts';

/**
 * A variable is text, also where a number is needed (`port: "${PORT}"`), and so is a number in quotes: whether it should have been one shows
 * when it is checked. Puts numbers where such text was not accepted; true if there were any.
 */
export function numbersFromText(root: unknown, issues: readonly z.core.$ZodIssue[], source: Source): boolean {
  const paths = issues
    .flatMap((issue) => pathsOf(issue, []))
    .filter((path) => isNumber(path.reduce(valueAt, root)) && source.spot(path) !== undefined && !asWritten.has(`${path.at(-1)}`));
  for (const path of paths) {
    const around = path.slice(0, -1).reduce(valueAt, root) as Record<string | number, unknown>;
    around[path.at(-1) ?? ''] = Number(path.reduce(valueAt, root));
  }
  return paths.length > 0;
}

/** Read as they stand in the file. */
const asWritten: ReadonlySet<string> = new Set(['version', 'seed']);

/** Where the issue is, and where it would be in each form that the value may have. */
const pathsOf = (issue: z.core.$ZodIssue, above: Path): Path[] => {
  const path = [...above, ...(issue.path as Path)];
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().flatMap((one) => pathsOf(one, path)) : [];
  return [path, ...inner];
};

const isNumber = (value: unknown): boolean => typeof value === 'string' && plainNumber.test(value);

import type * as z from 'zod';
import { valueAt } from './key-places.ts';
import { plainNumber } from './scalar.ts';
import type { Path, Source } from './source.ts';

/**
 * A variable is text, also where a number is needed (`port: "${PORT}"`): whether it should have been one shows when it is checked.
 * Puts numbers where text from a variable was not accepted; true if there were any.
 */
export function numbersFromVariables(root: unknown, issues: readonly z.core.$ZodIssue[], source: Source): boolean {
  const paths = issues
    .map(({ path }) => path as Path)
    .filter((path) => isNumber(path.reduce(valueAt, root)) && source.spot(path)?.fromVariable === true);
  for (const path of paths) {
    const around = path.slice(0, -1).reduce(valueAt, root) as Record<string | number, unknown>;
    around[path.at(-1) ?? ''] = Number(path.reduce(valueAt, root));
  }
  return paths.length > 0;
}

const isNumber = (value: unknown): boolean => typeof value === 'string' && plainNumber.test(value);

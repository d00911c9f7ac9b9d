import type { Check } from './check.ts';
import * as all from './index.ts';

/** Every kind of check, by kind. */
export const checks: readonly Check[] = Object.values(all).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));

/** RangeError for a kind that is not in the catalog. */
export function checkOf(kind: string): Check {
  const check = checks.find((one) => one.kind === kind);
  if (check === undefined) throw new RangeError(`no check "${kind}"`);
  return check;
}

import { exitCodes } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { comparedWith } from './compare.ts';

/** Adds the comparison with a base that was measured alternately in the same run. Faults that may still be in place in the base count as well. */
export function comparedWithLiveBase(result: Result, base: Result): Result {
  const { comparison, ...rest } = comparedWith(result, base);
  const named = comparison?.base ? { ...comparison, base: { ...comparison.base, preview: base.preview } } : comparison;
  const compared = { ...rest, comparison: named, notes: [...result.notes, ...base.notes.map((note) => `the base: ${note}`)] };
  if (base.unrestored.length === 0) return compared;
  const unrestored = [...result.unrestored, ...base.unrestored];
  return { ...compared, unrestored, verdict: 'unrestored', exitCode: exitCodes.unrestored, reason: 'a fault may still be in place' };
}

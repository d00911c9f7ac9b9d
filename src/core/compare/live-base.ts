import { exitCodes } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { comparedWith } from './compare.ts';

/** The result compared with a base that was measured in the same run. A fault that may still be in place on the base counts here as well. */
export function comparedWithLiveBase(result: Result, base: Result): Result {
  const { comparison, ...rest } = comparedWith(result, base);
  const named = comparison?.base ? { ...comparison, base: { ...comparison.base, preview: base.preview } } : comparison;
  const told = { ...rest, comparison: named, notes: [...result.notes, ...base.notes.map((note) => `the base: ${note}`)] };
  if (base.unrestored.length === 0) return told;
  const unrestored = [...result.unrestored, ...base.unrestored];
  return { ...told, unrestored, verdict: 'unrestored', exitCode: exitCodes.unrestored, reason: 'a fault may still be in place' };
}

import { exitCodes } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { comparedWith } from './compare.ts';
import { withoutAdded } from './edge-changes.ts';

/** Adds the comparison with a base that was measured alternately in the same run. Faults that may still be in place in the base count as well. */
export function comparedWithLiveBase(result: Result, base: Result): Result {
  const { comparison, ...rest } = comparedWith(result, base);
  const { edges = [], ...others } = comparison ?? { base: null, hindrances: [], scenarios: [] };
  const kept = withoutAdded(edges);
  const named =
    others.base === null
      ? comparison
      : { ...others, base: { ...others.base, preview: base.preview }, ...(kept.length > 0 && { edges: kept }) };
  const compared = { ...rest, comparison: named, notes: [...result.notes, ...base.notes.map((note) => `the base: ${note}`)] };
  if (base.unrestored.length === 0) return compared;
  const unrestored = [...result.unrestored, ...base.unrestored];
  return { ...compared, unrestored, verdict: 'unrestored', exitCode: exitCodes.unrestored, reason: 'a fault may still be in place' };
}

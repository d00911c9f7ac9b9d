import type { Result } from '../model/result/result.ts';
import { countedOutcome } from '../verdict/accept.ts';

/**
 * Is there a failure that the earlier run was not seen to have? True also where that cannot be told: without a comparison, with one that is
 * hindered, for a scenario that is undecided there. What only breaks sooner than it did
 * is no new failure, and neither is a known failure that `accept` names.
 */
export function regressed({ scenarios, comparison }: Result): boolean {
  const known = new Set(comparison?.scenarios.filter(({ change }) => change === 'unchanged').map(({ scenario }) => scenario));
  return scenarios.some((scenario) => countedOutcome(scenario) === 'failed' && !known.has(scenario.id));
}

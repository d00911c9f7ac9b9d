import type { Result } from '../model/result/result.ts';
import { countedOutcome } from '../verdict/accept.ts';

/**
 * Is there a failure that the earlier run did not show? Also true if that is unknown: without a comparison, if the runs cannot be compared, or if the
 * earlier run did not decide the scenario. A lower breaking point alone is not a new failure, and neither is a known failure that `accept` names.
 */
export function regressed({ scenarios, comparison }: Result): boolean {
  const known = new Set(comparison?.scenarios.filter(({ change }) => change === 'unchanged').map(({ scenario }) => scenario));
  return scenarios.some((scenario) => countedOutcome(scenario) === 'failed' && !known.has(scenario.id));
}

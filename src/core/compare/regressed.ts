import type { Result } from '../model/result/result.ts';
import { countedOutcome } from '../verdict/accept.ts';

/**
 * Whether there is a failure that the earlier run did not have. Also true if that is not known: without a comparison, with one that was not
 * possible, for a scenario that is undecided there. A breaking point that is reached sooner does not count as a new failure, and neither does a
 * known failure that `accept` names.
 */
export function regressed({ scenarios, comparison }: Result): boolean {
  const known = new Set(comparison?.scenarios.filter(({ change }) => change === 'unchanged').map(({ scenario }) => scenario));
  return scenarios.some((scenario) => countedOutcome(scenario) === 'failed' && !known.has(scenario.id));
}

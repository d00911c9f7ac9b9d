import type { Outcome, RunVerdict } from '../../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { acceptedUntil, isAccepted } from '../../verdict/accept.ts';

export const outcomeIcons: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  inconclusive: '🟡',
  flaky: '🎲',
  failed: '❌',
  unrestored: '🚨',
};

export const verdictIcons: Readonly<Record<RunVerdict, string>> = {
  passed: '✅',
  failed: '❌',
  invalid: '📝',
  unhealthy: '🤒',
  inconclusive: '🟡',
  error: '🔧',
  unrestored: '🚨',
  refused: '⛔',
  cancelled: '🛑',
};

/** A known failure that `accept` names; of a run: it passed but for such failures. */
export const acceptedIcon = '🔶';

/** The step is green, and the verdict is not `passed`. */
export const letThroughIcon = '🔶';

export const iconOf = (scenario: ScenarioResult): string => (isAccepted(scenario) ? acceptedIcon : outcomeIcons[scenario.outcome]);

export const verdictIconOf = ({ verdict, scenarios }: Result): string =>
  verdict === 'passed' && acceptedUntil(scenarios) !== null ? acceptedIcon : verdictIcons[verdict];

import type { Outcome, RunVerdict } from '../../model/outcome.ts';

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

/** The step is green, and the verdict is not `passed`. */
export const letThroughIcon = '🔶';

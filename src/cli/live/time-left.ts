import { hardLimitMs } from '../../core/budget/needs.ts';
import { usualMs } from '../../core/budget/times.ts';
import { seconds } from './seconds.ts';
import type { View } from './view.ts';

/**
 * How long the run still takes: `about 3 min left` while scenarios of the plan remain, `at most 20 s left` during repeats and failure
 * analysis, which may end sooner. `nowMs` is the run clock.
 */
export function timeLeft(view: View, nowMs: number): string {
  const budgetLeftMs = Math.max(0, (view.learningSinceMs === null ? view.budgetMs : hardLimitMs(view.budgetMs)) - nowMs);
  if (view.learningSinceMs !== null)
    return `at most ${seconds(Math.min(budgetLeftMs, Math.max(0, view.learningSinceMs + view.shrinkMs - nowMs)))} left`;
  const open = view.scenarios.slice(view.ended);
  const planMs = open.reduce((sum, scenario) => sum + usualMs(view.specs, scenario), 0);
  if (open.length === 0) return `at most ${seconds(Math.min(budgetLeftMs, view.shrinkMs + repeatsMs(view)))} left`;
  const goneMs = view.trial === null && view.scenario !== null && !view.baseline ? nowMs - view.scenarioSinceMs : 0;
  return `about ${seconds(Math.min(budgetLeftMs, Math.max(1000, planMs - goneMs)))} left`;
}

/**
 * An estimate of the repeats: each scenario is repeated twice at most. The view does not know which ones failed, so it uses the longest.
 */
const repeatsMs = ({ scenarios, specs }: View): number => 2 * Math.max(0, ...scenarios.map((scenario) => usualMs(specs, scenario)));

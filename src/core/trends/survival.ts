import type { Result } from '../model/result/result.ts';

/** How much a preview survives: of the pairs of fault and target that a map knows, by their latest outcome; else of the scenarios of the run. */
export interface Survival {
  readonly passed: number;
  readonly failed: number;
  readonly all: number;
}

/** null: no scenario has run. */
export function survivalOf({ coverage, scenarios }: Pick<Result, 'coverage' | 'scenarios'>): Survival | null {
  const outcomes = coverage?.map(({ last }) => last?.outcome) ?? scenarios.map(({ outcome }) => outcome);
  if (scenarios.length === 0 || outcomes.length === 0) return null;
  return {
    passed: outcomes.filter((one) => one === 'passed').length,
    failed: outcomes.filter((one) => one === 'failed' || one === 'flaky' || one === 'unrestored').length,
    all: outcomes.length,
  };
}

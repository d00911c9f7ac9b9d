import type { CheckSpec } from '../../src/core/model/config/check-spec.ts';
import type { Tolerance } from '../../src/core/model/config/tolerance.ts';
import { noticeable } from '../../src/core/verdict/statistics/confidence.ts';
import { levelOf } from '../../src/core/verdict/statistics/error-rates.ts';
import { incompleteBeta } from '../../src/core/verdict/statistics/incomplete-beta.ts';
import type { SimulatedSystem } from './simulate.ts';

/** The smallest number of samples with which the exact binomial test separates q0 from q1, with errors `alpha` and `beta`. */
export function fixedSamples(q0: number, q1: number, alpha: number, beta: number): number {
  let limit = 1;
  for (let count = 1; ; count += 1) {
    while (limit <= count && incompleteBeta(q0, limit, count - limit + 1) > alpha) limit += 1;
    if (limit <= count && 1 - incompleteBeta(q1, limit, count - limit + 1) <= beta) return count;
  }
}

/** Duration in seconds of a run with the same error level that decides nothing before its samples are complete. `runs`: of scenarios. */
export function fixedSeconds({ checks, scenarios }: Pick<SimulatedSystem, 'checks' | 'scenarios'>, runs: number): number {
  const level = levelOf(checks, scenarios.length);
  const needed = (tolerance: Tolerance, { ratePerSecond }: CheckSpec): number => {
    const allowed = 1 - (tolerance.success ?? 0);
    // A tolerance that permits every failure needs no decision.
    if (noticeable(allowed) <= allowed) return 0;
    return fixedSamples(allowed, noticeable(allowed), level.falseFailure, level.falsePass) / ratePerSecond;
  };
  const steady = Math.max(...checks.map((check) => needed(check.steady, check)));
  const during = Math.max(...checks.map((check) => needed(check.during, check)));
  const drawn = scenarios.reduce((sum, { faults }) => sum + Math.max(...faults.map(({ lastsMs }) => lastsMs)), 0) / 1000 / scenarios.length;
  const recovers = Math.max(...checks.map(({ recoversMs }) => recoversMs)) / 1000;
  return steady + runs * (2 + Math.max(drawn, during) + recovers + steady);
}

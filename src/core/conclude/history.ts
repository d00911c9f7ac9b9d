import type { Baseline } from '../compare/compare.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Result } from '../model/result/result.ts';
import type { Termination } from '../model/result/termination.ts';

const mostTerminations = 500;

/** Adds the terminations of a run with `plan.mode: monkey` to those of the baseline, oldest first; the oldest are dropped. */
export function withHistory(result: Result, plan: Pick<Plan, 'scenarios'> | null, baseline: Baseline | undefined): Result {
  if (plan === null || plan.scenarios.every(({ atMs }) => atMs === undefined)) return result;
  const earlier = typeof baseline === 'object' ? (baseline.history ?? []) : [];
  return { ...result, history: [...earlier, ...terminationsOf(result)].slice(-mostTerminations) };
}

function terminationsOf({ run, seed, scenarios }: Result): readonly Termination[] {
  return scenarios.flatMap(({ id, faults, outcome, recovery }) =>
    faults
      .filter(({ appliedMs }) => appliedMs !== null)
      .map(({ spec, appliedMs }): Termination => {
        const times = recovery.map(({ recoveredMs }) => recoveredMs);
        return {
          startedAt: run.startedAt,
          afterMs: appliedMs ?? 0,
          run: run.id,
          seed,
          scenario: id,
          fault: spec.fault,
          on: spec.on,
          outcome,
          recoveredMs: times.includes(null) ? null : Math.max(0, ...times.map((ms) => ms ?? 0)),
        };
      }),
  );
}

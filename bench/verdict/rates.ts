import type { outcomes } from '../../src/core/model/result/outcome.ts';
import { chance } from './chance.ts';
import { type SimulatedRun, type SimulatedSystem, simulate } from './simulate.ts';

export interface Rates {
  /** Shares of runs. */
  readonly failed: number;
  readonly flaky: number;
  readonly passed: number;
  readonly failedAtFirst: number;
  readonly meanSeconds: number;
}

/** Runs the stories alternately, each run with its own random numbers. */
export function rates(stories: readonly SimulatedSystem[], runs: number): Rates {
  const simulated = Array.from({ length: runs }, (_, run) =>
    simulate(stories[run % stories.length] as SimulatedSystem, chance(run * 7919 + 1)),
  );
  const share = (is: (one: SimulatedRun) => boolean): number => simulated.filter(is).length / runs;
  const [failed = 0, flaky = 0, passed = 0] = (['failed', 'flaky', 'passed'] satisfies (typeof outcomes)[number][]).map((outcome) =>
    share((one) => one.outcome === outcome),
  );
  const meanSeconds = simulated.reduce((sum, { seconds }) => sum + seconds, 0) / runs;
  return { failed, flaky, passed, failedAtFirst: share(({ failedAtFirst }) => failedAtFirst), meanSeconds };
}

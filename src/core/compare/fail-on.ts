import { exitCodes, type RunVerdict } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { regressed } from './regressed.ts';

export const failOnLevels = ['failed', 'inconclusive', 'regression', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** A gate that could not decide does not pass (decision record 17). */
export const defaultFailOn: FailOn = 'inconclusive';

/**
 * The verdicts that each `fail-on` level tolerates. No level tolerates a fault that may still be in place, a refusal, an invalid config, an error of the
 * gate itself, or a cancelled run.
 */
const tolerated: Readonly<Record<FailOn, (result: Result) => readonly RunVerdict[]>> = {
  inconclusive: () => [],
  failed: () => ['inconclusive'],
  regression: (result) => (regressed(result) ? ['inconclusive'] : ['inconclusive', 'failed']),
  never: () => ['inconclusive', 'unhealthy', 'failed'],
};

/** 0 if the run passed or `fail-on` tolerates its verdict. */
export const exitCodeFor = (result: Result, failOn: FailOn): number => (isLetThrough(result, failOn) ? 0 : exitCodes[result.verdict]);

/** `fail-on` tolerates the verdict although the run did not pass. */
export const isLetThrough = (result: Result, failOn: FailOn): boolean => tolerated[failOn](result).includes(result.verdict);

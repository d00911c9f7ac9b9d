import { exitCodes, type RunVerdict } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { regressed } from './regressed.ts';

export const failOnLevels = ['failed', 'inconclusive', 'regression', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** A gate that could not decide is not green (decision record 17). */
export const defaultFailOn: FailOn = 'inconclusive';

/**
 * Verdicts that `fail-on` lets pass. Nothing lets through a fault that may still be in place, a refusal, a broken config, the gate's own
 * failure, or a run that was cancelled.
 */
const tolerated: Readonly<Record<FailOn, (result: Result) => readonly RunVerdict[]>> = {
  inconclusive: () => [],
  failed: () => ['inconclusive'],
  regression: (result) => (regressed(result) ? ['inconclusive'] : ['inconclusive', 'failed']),
  never: () => ['inconclusive', 'unhealthy', 'failed'],
};

/** 0: the step is green, the command ends well. */
export const exitCodeFor = (result: Result, failOn: FailOn): number => (isLetThrough(result, failOn) ? 0 : exitCodes[result.verdict]);

/** It is green although it did not pass. */
export const isLetThrough = (result: Result, failOn: FailOn): boolean => tolerated[failOn](result).includes(result.verdict);

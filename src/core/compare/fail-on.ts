import { exitCodes, type RunVerdict } from '../model/result/outcome.ts';
import type { Result } from '../model/result/result.ts';
import { regressed } from './regressed.ts';

export const failOnLevels = ['failed', 'inconclusive', 'regression', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** An inconclusive run does not pass (decision record 17). */
export const defaultFailOn: FailOn = 'inconclusive';

/**
 * Verdicts that `fail-on` lets pass. No level lets pass a fault that may still be in place, a refusal, an invalid config, an error of the gate,
 * or a run that was cancelled.
 */
const tolerated: Readonly<Record<FailOn, (result: Result) => readonly RunVerdict[]>> = {
  inconclusive: () => [],
  failed: () => ['inconclusive'],
  regression: (result) => (regressed(result) ? ['inconclusive'] : ['inconclusive', 'failed']),
  never: () => ['inconclusive', 'unhealthy', 'failed'],
};

/** 0: the step passes, the command succeeds. */
export const exitCodeFor = (result: Result, failOn: FailOn): number => (isLetThrough(result, failOn) ? 0 : exitCodes[result.verdict]);

/** Whether the step passes although the verdict is not `passed`. */
export const isLetThrough = (result: Result, failOn: FailOn): boolean => tolerated[failOn](result).includes(result.verdict);

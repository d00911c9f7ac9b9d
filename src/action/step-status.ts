import { regressed } from '../core/compare/regressed.ts';
import { exitCodes, type RunVerdict } from '../core/model/outcome.ts';
import type { Result } from '../core/model/result.ts';
import type { FailOn } from './inputs.ts';

/**
 * Verdicts that `fail-on` lets pass without a red step. Nothing lets through a fault that may still be in place, a refusal,
 * a broken config, the gate's own failure, or a run that was cancelled.
 */
const tolerated: Readonly<Record<FailOn, (result: Result) => readonly RunVerdict[]>> = {
  inconclusive: () => [],
  failed: () => ['inconclusive'],
  regression: (result) => (regressed(result) ? ['inconclusive'] : ['inconclusive', 'failed']),
  never: () => ['inconclusive', 'unhealthy', 'failed'],
};

/** 0: the step is green. */
export const stepExitCode = (result: Result, failOn: FailOn): number =>
  tolerated[failOn](result).includes(result.verdict) ? 0 : exitCodes[result.verdict];

import { exitCodes, type RunVerdict } from '../core/model/outcome.ts';
import type { FailOn } from './inputs.ts';

/**
 * Verdicts that `fail-on` lets pass without a red step. Nothing lets through a fault that may still be in place, a refusal,
 * a broken config, the gate's own failure, or a run that was cancelled.
 */
const tolerated: Readonly<Record<FailOn, readonly RunVerdict[]>> = {
  inconclusive: [],
  failed: ['inconclusive'],
  never: ['inconclusive', 'unhealthy', 'failed'],
};

/** 0: the step is green. */
export const stepExitCode = (verdict: RunVerdict, failOn: FailOn): number => (tolerated[failOn].includes(verdict) ? 0 : exitCodes[verdict]);

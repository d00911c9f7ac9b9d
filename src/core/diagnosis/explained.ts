import type { Result } from '../model/result/result.ts';
import { diagnose } from './diagnose.ts';
import type { FailureEvidence } from './evidence.ts';

/**
 * Adds to each failed scenario the weaknesses that it shows. Without a layout, and without knowledge of which check needs which link, fewer of
 * them can be recognized.
 */
export const explained = (result: Result, { layout, needs }: Pick<FailureEvidence, 'layout' | 'needs'>): Result => {
  const { checks, baseline } = result;
  return {
    ...result,
    scenarios: result.scenarios.map((scenario) => ({
      ...scenario,
      diagnoses: diagnose({ scenario, checks, baseline, layout, ...(needs && { needs }) }),
    })),
  };
};

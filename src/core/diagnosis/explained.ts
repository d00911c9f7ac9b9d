import type { Result } from '../model/result/result.ts';
import type { Layout } from '../model/run/layout.ts';
import { diagnose } from './diagnose.ts';

/** Adds to each failed scenario the weaknesses that it shows. Without a layout fewer of them can be recognized. */
export const explained = (result: Result, layout: Layout | null): Result => {
  const { checks, baseline } = result;
  return {
    ...result,
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, diagnoses: diagnose({ scenario, checks, baseline, layout }) })),
  };
};

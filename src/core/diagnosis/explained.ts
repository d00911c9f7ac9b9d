import type { Result } from '../model/result/result.ts';
import type { Layout } from '../model/run/layout.ts';
import { diagnose } from './diagnose.ts';

/** The same result with what kind of weakness each scenario that broke shows. Without a layout less can be told. */
export const explained = (result: Result, layout: Layout | null): Result => {
  const { checks, baseline } = result;
  return {
    ...result,
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, diagnoses: diagnose({ scenario, checks, baseline, layout }) })),
  };
};

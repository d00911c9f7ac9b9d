import type { Control, Result, ScenarioResult } from '../model/result/result.ts';
import { diagnose } from './diagnose.ts';
import type { FailureEvidence } from './evidence.ts';

/** What the journal records of a run in addition to its result. */
export interface Recorded extends Pick<FailureEvidence, 'layout' | 'needs'> {
  /** The control runs in full, of which the result has only the findings. */
  readonly controlRuns: readonly ScenarioResult[];
}

/**
 * Adds to each failed scenario and each failed control the weaknesses that it shows. Without a layout, and without knowledge of which check needs
 * which link, fewer of them can be recognized.
 */
export const explained = (result: Result, { layout, needs, controlRuns }: Recorded): Result => {
  const { checks, baseline } = result;
  const diagnosesOf = (scenario: ScenarioResult) => diagnose({ scenario, checks, baseline, layout, ...(needs && { needs }) });
  const explainedControl = (control: Control): Control => {
    const diagnoses = controlRuns.filter(({ id }) => id === control.id).flatMap(diagnosesOf);
    return diagnoses.length === 0 ? control : { ...control, diagnoses };
  };
  return {
    ...result,
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, diagnoses: diagnosesOf(scenario) })),
    controls: result.controls.map(explainedControl),
  };
};

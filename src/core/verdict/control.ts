import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Control, Finding, ScenarioResult } from '../model/result/result.ts';
import { finding } from './judge/finding.ts';

/** A control run without its sham faults: they affect nothing by design, so findings about them are dropped, and nothing
 * can be attributed to them. A process that has ended is a finding of the control. */
export const withoutShams = (run: ScenarioResult): ScenarioResult => ({
  ...run,
  faults: [],
  findings: run.findings.filter(({ check, end }) => check !== null || end !== undefined),
});

/** What a control run shows. */
export const controlOf = ({ id, startMs, endMs, findings }: ScenarioResult): Control => ({ id, startMs, endMs, findings });

/** Checks that failed, beyond chance, while nothing was injected. */
export const unstableIn = (controls: readonly Control[]): string[] => [
  ...new Set(controls.flatMap(({ findings }) => findings.flatMap(({ check, outcome }) => (outcome === 'failed' ? (check ?? []) : [])))),
];

/** A check that also fails without a fault shows nothing about a fault, whether it fails or passes. */
export function withoutUnstable(scenario: ScenarioResult, unstable: readonly string[]): ScenarioResult {
  if (unstable.length === 0) return scenario;
  const findings = scenario.findings.map((one) =>
    isExcused(one, unstable) ? { ...one, outcome: 'inconclusive' as const, cause, says: message } : one,
  );
  const silent = unstable.filter((check) => !findings.some((one) => one.check === check)).map(undecidedIn(scenario));
  const all = [...findings, ...silent];
  return { ...scenario, findings: all, outcome: worst(all.map(({ outcome }): Outcome => outcome)) };
}

const message = 'also failed with no fault injected';
const cause = 'unstable-check' as const;

const isExcused = ({ outcome, check }: Finding, unstable: readonly string[]): boolean =>
  (outcome === 'failed' || outcome === 'flaky') && check !== null && unstable.includes(check);

/** A check that promises nothing while faults are in place is not undecided then: its recovery is. */
const undecidedIn =
  ({ during }: ScenarioResult) =>
  (check: string): Finding => {
    const isFree = during?.measured.some((one) => one.check === check && one.noPromise === true) ?? false;
    return finding({ outcome: 'inconclusive', phase: isFree ? 'after' : 'during', tolerance: 'gate', check, cause, says: message });
  };

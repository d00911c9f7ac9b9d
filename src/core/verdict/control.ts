import { type Outcome, worst } from '../model/outcome.ts';
import type { Control, Finding, ScenarioResult } from '../model/result.ts';

/** What a control showed: it has no faults that could not be felt, and nothing to blame them for. */
export const controlOf = ({ id, startMs, endMs, findings }: ScenarioResult): Control => ({
  id,
  startMs,
  endMs,
  findings: findings.filter(({ check }) => check !== null),
});

/** Checks that broke, or looked worse than tolerated, while nothing was injected. */
export const unstableIn = (controls: readonly Control[]): string[] => [
  ...new Set(
    controls.flatMap(({ findings }) => findings.flatMap(({ check, tolerance }) => (tolerance === 'samples' ? [] : (check ?? [])))),
  ),
];

/** What also breaks without a fault says nothing about the fault. */
export function withoutUnstable(scenario: ScenarioResult, unstable: readonly string[]): ScenarioResult {
  if (!scenario.findings.some((one) => isExcused(one, unstable))) return scenario;
  const findings = scenario.findings.map(
    (one): Finding => (isExcused(one, unstable) ? { ...one, outcome: 'inconclusive', says: excuse } : one),
  );
  return { ...scenario, findings, outcome: worst(findings.map(({ outcome }): Outcome => outcome)) };
}

const excuse = 'this check did not hold without a fault either';

const isExcused = ({ outcome, check }: Finding, unstable: readonly string[]): boolean =>
  (outcome === 'failed' || outcome === 'flaky') && check !== null && unstable.includes(check);

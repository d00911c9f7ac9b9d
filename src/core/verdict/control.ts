import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Control, Finding, ScenarioResult } from '../model/result/result.ts';
import { finding } from './judge/finding.ts';

/** What a control showed of its checks: that nobody felt its shams is as it should be. */
export const controlOf = ({ id, startMs, endMs, findings }: ScenarioResult): Control => ({
  id,
  startMs,
  endMs,
  findings: findings.filter(({ check }) => check !== null),
});

/** Checks that broke, beyond chance, while nothing was injected. */
export const unstableIn = (controls: readonly Control[]): string[] => [
  ...new Set(controls.flatMap(({ findings }) => findings.flatMap(({ check, outcome }) => (outcome === 'failed' ? (check ?? []) : [])))),
];

/** What also breaks without a fault says nothing about a fault, neither when it breaks nor when it holds. */
export function withoutUnstable(scenario: ScenarioResult, unstable: readonly string[]): ScenarioResult {
  if (unstable.length === 0) return scenario;
  const findings = scenario.findings.map((one) =>
    isExcused(one, unstable) ? { ...one, outcome: 'inconclusive' as const, cause, says: message } : one,
  );
  const silent = unstable.filter((check) => !findings.some((one) => one.check === check)).map(undecided);
  const all = [...findings, ...silent];
  return { ...scenario, findings: all, outcome: worst(all.map(({ outcome }): Outcome => outcome)) };
}

const message = 'it did not hold without a fault either';
const cause = 'unstable-check' as const;

const isExcused = ({ outcome, check }: Finding, unstable: readonly string[]): boolean =>
  (outcome === 'failed' || outcome === 'flaky') && check !== null && unstable.includes(check);

const undecided = (check: string): Finding =>
  finding({ outcome: 'inconclusive', phase: 'during', tolerance: 'gate', check, cause, says: message });

import type { Comparison } from '../model/result/comparison.ts';
import type { Diagnosis } from '../model/result/diagnosis.ts';
import type { Finding, Result, ScenarioResult } from '../model/result/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/** Sorts new findings and diagnoses first. Findings that the other run has as well are marked as known and come last. */
export function newFirst(result: Result, comparison: Comparison): Pick<Result, 'scenarios'> {
  const changes = new Map(comparison.scenarios.map((one) => [one.scenario, one]));
  return {
    scenarios: result.scenarios.map((scenario) => {
      const known = new Set(
        (changes.get(scenario.id)?.findings ?? []).filter(({ change }) => change === 'unchanged').map((one) => fingerprintOf(one)),
      );
      return known.size === 0 ? scenario : ordered(scenario, known);
    }),
  };
}

function ordered(scenario: ScenarioResult, known: ReadonlySet<string>): ScenarioResult {
  const isKnown = (one: Finding): boolean => one.outcome === 'failed' && known.has(fingerprintOf(one));
  const findings = scenario.findings.map((one) => (isKnown(one) ? { ...one, known: true as const } : one));
  const fresh = findings.filter((one) => one.outcome === 'failed' && one.known !== true);
  const isOfNew = ({ check, target }: Diagnosis): boolean =>
    fresh.some((one) => (one.check !== null && one.check === check) || (one.target !== null && one.target === target));
  return {
    ...scenario,
    findings: [...findings.filter((one) => one.known !== true), ...findings.filter((one) => one.known === true)],
    diagnoses: fresh.length === 0 ? scenario.diagnoses : scenario.diagnoses.toSorted((a, b) => Number(isOfNew(b)) - Number(isOfNew(a))),
  };
}

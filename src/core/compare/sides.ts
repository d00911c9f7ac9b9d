import type { ScenarioChange, Side } from '../model/result/comparison.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import { earlyMs } from '../verdict/early.ts';

/** The measurements of the check whose success rate differs most between the two runs, of those that promise something during faults. */
export function sidesOf(here: ScenarioResult, there: ScenarioResult): NonNullable<ScenarioChange['sides']> {
  const checks = (here.during?.measured ?? []).flatMap(({ check, noPromise }) => (noPromise ? [] : [check]));
  const both = checks.map((check) => sidesBy(check, here, there));
  const [most = sidesBy(undefined, here, there)] = both.toSorted((a, b) => distance(b) - distance(a));
  return most;
}

/** Measures both runs in the same way: by the probes while faults were in place, as the report does, if both runs have them; otherwise by all probes. */
function sidesBy(check: string | undefined, here: ScenarioResult, there: ScenarioResult): NonNullable<ScenarioChange['sides']> {
  const byPlace = [here, there].every((one) => measuredIn(one, check)?.inPlace !== undefined);
  return { here: sideOf(here, check, byPlace), base: sideOf(there, check, byPlace) };
}

function sideOf(scenario: ScenarioResult, check: string | undefined, byPlace: boolean): Side {
  const measured = measuredIn(scenario, check);
  const of = byPlace ? measured?.inPlace : measured;
  const p95 = measured?.percentiles.find(({ quantile }) => quantile === 0.95);
  const early = earlyMs(scenario);
  return {
    outcome: scenario.outcome,
    success: of === undefined || of.count === 0 ? null : 1 - of.bad / of.count,
    p95Ms: p95?.value ?? null,
    ...(early !== null && { earlyMs: early }),
  };
}

const measuredIn = ({ during }: ScenarioResult, check: string | undefined) => during?.measured.find((one) => one.check === check);

const distance = ({ here, base }: NonNullable<ScenarioChange['sides']>): number => Math.abs((here.success ?? 1) - (base.success ?? 1));

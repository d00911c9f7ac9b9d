import type { ScenarioChange, Side } from '../model/comparison.ts';
import type { Measured, ScenarioResult } from '../model/result.ts';

/** Figures of the check whose success differs the most between the two runs. */
export function sidesOf(here: ScenarioResult, there: ScenarioResult): NonNullable<ScenarioChange['sides']> {
  const checks = (here.during?.measured ?? []).map(({ check }) => check);
  const [most] = checks.toSorted((a, b) => distance(b, here, there) - distance(a, here, there));
  return { here: sideOf(here, most), base: sideOf(there, most) };
}

function sideOf({ outcome, during }: ScenarioResult, check: string | undefined): Side {
  const measured = during?.measured.find((one) => one.check === check);
  const p95 = measured?.percentiles.find(({ quantile }) => quantile === 0.95);
  return { outcome, success: measured === undefined ? null : shareOf(measured), p95Ms: p95?.value ?? null };
}

/** While the faults were in place, as the report of the failure has it. */
function shareOf({ count, bad, inPlace }: Measured): number | null {
  const of = inPlace ?? { count, bad };
  return of.count === 0 ? null : 1 - of.bad / of.count;
}

const distance = (check: string, here: ScenarioResult, there: ScenarioResult): number =>
  Math.abs((sideOf(here, check).success ?? 1) - (sideOf(there, check).success ?? 1));

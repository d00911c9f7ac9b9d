import type { Measured, Result, ScenarioResult } from '../../model/result.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { badShare, weakest } from '../parts/facts.ts';
import { afterOf } from '../parts/scenario-table.ts';
import { count, duration, percent } from '../words/numbers.ts';

/** The impact of one scenario in numbers, and where they come from. */
export function impact(result: Result, scenario: ScenarioResult): Phrase {
  const measured = weakest(scenario.during);
  const { during } = scenario;
  return measured === null || during === null
    ? say`${code(scenario.id)}: nothing was measured during the fault.`
    : say`${code(scenario.id)}: ${lost(measured)} failed in ${duration(during.endMs - during.startMs)}; then ${afterOf(scenario)}. Source: ${source(result, measured.check)}.`;
}

const lost = (measured: Measured): Phrase =>
  say`${percent(badShare(measured))} of the probes of ${code(measured.check)} (${count(measured.bad)} of ${count(measured.count)})`;

function source({ checks }: Result, name: string): Phrase {
  const check = checks.find((one) => one.name === name);
  return check === undefined ? say`the probes of this run` : say`the probes of this run, ${count(check.ratePerSecond)} each second`;
}

import type { Measured, Result, ScenarioResult } from '../../model/result/result.ts';
import { code, joined, type Phrase, say } from '../document/phrase.ts';
import { findingKinds } from '../findings/catalog.ts';
import { findingClause } from '../findings/finding-words.ts';
import { afterOf } from '../sections/scenario-table.ts';
import { inPlaceOf, noPromise, weakest, whileInPlace } from '../wording/facts.ts';
import { count, duration, percent } from '../wording/numbers.ts';

/** The impact of one scenario in numbers, and where they come from: lost data before failed requests. */
export function impact(result: Result, scenario: ScenarioResult): Phrase {
  const measured = weakest(scenario.during);
  const { during } = scenario;
  const data = scenario.findings
    .filter(({ outcome, tolerance }) => outcome === 'failed' && findingKinds[tolerance].story.chapter === 'data')
    .map((finding) => say`${findingClause(result, finding, scenario)}; `);
  if (measured?.noPromise)
    return say`${code(scenario.id)}: ${joined(data, '')}${noPromise}; then ${afterOf(scenario, result.checks.length > 1)}. Source: ${source(result, measured.check)}.`;
  return measured === null || during === null
    ? say`${code(scenario.id)}: ${joined(data, '')}nothing was measured during the fault.`
    : say`${code(scenario.id)}: ${joined(data, '')}${lost(measured, scenario)} failed${whileInPlace(scenario)} (${duration(during.endMs - during.startMs)}); then ${afterOf(scenario, result.checks.length > 1)}. Source: ${source(result, measured.check)}.`;
}

function lost(measured: Measured, scenario: ScenarioResult): Phrase {
  const { bad, count: all } = inPlaceOf(scenario, measured.check) ?? measured;
  return say`${percent(bad / all)} of the probes of ${code(measured.check)} (${count(bad)} of ${count(all)})`;
}

function source({ checks }: Result, name: string): Phrase {
  const check = checks.find((one) => one.name === name);
  return check === undefined ? say`the probes of this run` : say`the probes of this run, ${count(check.ratePerSecond)} each second`;
}

import { type FailOn, isLetThrough } from '../compare/fail-on.ts';
import type { RunVerdict } from '../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import { acceptedUntil, isAccepted } from '../verdict/accept.ts';
import { code, joined, listed, type Phrase, phrase, say, strong } from './document/phrase.ts';
import { clauseContains, findingClause, storyOf } from './findings/finding-words.ts';
import { targetOf } from './sections/lessons.ts';
import { resetLinks } from './sections/unhealthy-baseline.ts';
import { breakingPointClause } from './wording/breaking-point-words.ts';
import { failedScenarios, probesOf, slowest, unclear } from './wording/facts.ts';
import { namedFaults, saysMore } from './wording/fault-words.ts';
import { letThroughIcon, verdictIconOf } from './wording/icons.ts';
import { count, duration, plural } from './wording/numbers.ts';
import { triesOf } from './wording/tries.ts';

/** The sentence that matters, with its icon: what the verdict is and the numbers behind it. */
export const headline = (result: Result, failOn?: FailOn): Phrase =>
  say`${failOn !== undefined && isLetThrough(result, failOn) ? letThroughIcon : verdictIconOf(result)} ${sentence(result)}`;

/** The same without the icon. */
export const sentence = (result: Result): Phrase => sentences[result.verdict](result);

const sentences: Readonly<Record<RunVerdict, (result: Result) => Phrase>> = {
  passed,
  failed,
  inconclusive: (result) =>
    failedScenarios(result)[0]?.outcome === 'flaky'
      ? flaky(result)
      : say`${strong('It is not known whether ', code(result.name), ' survives')}: ${unclearOf(result)}.`,
  unhealthy: (result) => say`${strong(code(result.name), ' was unhealthy before any fault')}: ${sickOf(result)}`,
  unrestored: (result) => say`${strong('A fault may still be in place on ', leftOn(result))}: its removal was not confirmed.`,
  cancelled: (result) => say`${strong('The gate for ', code(result.name), ' was cancelled')}: ${soFar(result)}.`,
  error: (result) =>
    say`${strong('The gate could not test ', code(result.name))}: ${sentenceOf(result)} This says nothing about the change.`,
  refused: (result) => say`${strong('The gate refused to test ', code(result.name))}: ${sentenceOf(result)}`,
  invalid: (result) => say`${strong('The gate for ', code(result.name), ' could not start')}: ${sentenceOf(result)}`,
};

/** A run with an accepted known failure is never reported as a plain pass. */
function passed(result: Result): Phrase {
  const known = acceptedUntil(result.scenarios);
  const scenarios = plural(result.scenarios.length, 'scenario');
  const kept =
    known === null
      ? strong(code(result.name), ` kept its steady state through ${scenarios}`)
      : strong(`${known}: `, code(result.name), ` otherwise kept its steady state, through ${scenarios}`);
  return say`${kept} (${kindsOf(result)}): ${plural(probesOf(result), 'probe')}${slowestOf(result)}.`;
}

/** If no scenario has findings (an older result, a crash), the reason is shown. */
function failed(result: Result): Phrase {
  const [worst, ...others] = failedScenarios(result);
  if (worst === undefined) return say`${strong(code(result.name), ' failed')}: ${reasonOf(result)}.`;
  return say`${strong(code(result.name), ' does not survive ', namedFaults(worst))}${saysMore(worst)}: ${clausesOf(result)}.${limitOf(worst)}${moreOf(others)}`;
}

/** Nothing failed twice in the same way, and something once. */
function flaky(result: Result): Phrase {
  const [worst, ...others] = failedScenarios(result);
  if (worst === undefined) return failed(result);
  const tries = triesOf(worst);
  const [times = '', ...how] = (tries ?? '').split(', ');
  const when = tries === null ? '' : `in ${[`${times} tries`, ...how].join(', ')}${how.length > 0 ? ',' : ''} `;
  return say`${strong(code(result.name), ' does not always survive ', namedFaults(worst))}${saysMore(worst)}: ${when}${clausesOf(result)}.${moreOf(others)}`;
}

/** ` 2 more scenarios failed too, and 1 is flaky.` */
function moreOf(others: readonly ScenarioResult[]): string {
  const shaky = others.filter(({ outcome }) => outcome === 'flaky').length;
  const firm = others.filter((one) => one.outcome !== 'flaky' && !isAccepted(one)).length;
  const flakyToo = shaky === 1 ? '1\u00a0is flaky' : `${count(shaky)}\u00a0are flaky`;
  if (firm === 0) return shaky === 0 ? '' : ` ${plural(shaky, 'more scenario is flaky', 'more scenarios are flaky')}.`;
  return ` ${plural(firm, 'more scenario', 'more scenarios')} failed too${shaky === 0 ? '' : `, and ${flakyToo}`}.`;
}

/** ` It withstands a `delay` of up to about 410 ms.`, if that is known. */
function limitOf(worst: ScenarioResult): Phrase {
  if (worst.edge === null || worst.edge.held || worst.edge.cut) return [];
  const clause = breakingPointClause(worst.edge, targetOf(worst));
  return clause === null ? [] : say` It ${clause}.`;
}

function clausesOf(result: Result): Phrase {
  const [worst] = failedScenarios(result);
  const clauses = worst === undefined ? [] : storyOf(worst).map((finding) => findingClause(result, finding, worst));
  return clauses.length === 0 ? say`${reasonOf(result)}` : joined(clauses, ', and ');
}

/** What failed before any fault; the reason if that is not known, for example if there was no response at all. */
function sickOf(result: Result): Phrase {
  const finding = result.baseline?.findings.find(({ outcome }) => outcome === 'failed');
  if (result.cause === 'connections-reset' && finding !== undefined)
    return say`it passed its checks until the gate reset its open connections to set up ${resetLinks(result)}; since then ${findingClause(result, finding)}. Nothing was injected.`;
  return finding === undefined ? say`${reasonOf(result)}.` : say`${findingClause(result, finding)}. Nothing was injected.`;
}

function unclearOf(result: Result): Phrase {
  if (result.unstable.length > 0)
    return say`${reasonOf(result)}, because ${listed(result.unstable.slice(0, 3).map(code))} also ${result.unstable.length === 1 ? 'fails' : 'fail'} without a fault`;
  const [scenario] = unclear(result);
  const finding = scenario?.findings[0];
  if (scenario === undefined || finding === undefined) return say`${reasonOf(result)}`;
  return say`${reasonOf(result)}; in ${code(scenario.id)} ${findingClause(result, finding, scenario)}${finding.says === '' || clauseContains(finding, 'message') ? '' : ` (${finding.says})`}`;
}

function soFar({ scenarios, skipped }: Result): string {
  const planned = scenarios.length + skipped.length;
  if (planned === 0) return 'no scenario had run, so nothing is known';
  return `${count(scenarios.length)} of ${plural(planned, 'scenario')} ran, so nothing is known about the rest`;
}

const leftOn = (result: Result): Phrase => {
  const targets = [
    ...new Set([
      ...result.unrestored.map(({ target }) => target),
      ...failedScenarios(result).flatMap(({ faults }) => faults.filter((fault) => fault.gone?.ok !== true).map(({ spec }) => spec.on)),
    ]),
  ];
  return targets.length === 0 ? say`${code(result.name)}` : listed(targets.slice(0, 3).map(code));
};

const kindsOf = (result: Result): Phrase => {
  const kinds = [...new Set(result.scenarios.flatMap(({ faults }) => faults.map(({ spec }) => spec.fault)))];
  return phrase([joined(kinds.slice(0, 6).map(code), ', '), kinds.length > 6 ? ', …' : '']);
};

function slowestOf(result: Result): string {
  const times = result.scenarios.flatMap((scenario) => slowest(scenario)?.ms ?? []).filter(Number.isFinite);
  return times.length === 0 ? '' : `, slowest recovery ${duration(Math.max(...times))}`;
}

/** A hint may end with `?`. */
const sentenceOf = (result: Result): string => reasonOf(result).replace(/(?<!\?)$/, '.');

/** The reason inside a sentence of ours: without its own full stop. */
const reasonOf = ({ reason }: Result): string => reason.replace(/[.\s]+$/, '') || 'the reason is not known';

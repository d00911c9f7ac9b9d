import type { RunVerdict } from '../model/outcome.ts';
import type { Result } from '../model/result.ts';
import { code, joined, listed, type Phrase, phrase, say, strong } from './document/phrase.ts';
import { broken, probesOf, slowest, unclear } from './parts/facts.ts';
import { namedFaults, saysMore } from './parts/fault-words.ts';
import { findingClause, storyOf } from './parts/finding-words.ts';
import { verdictIcons } from './parts/icons.ts';
import { count, duration, plural } from './words/numbers.ts';

/** The sentence that matters, with its icon: what the verdict is and the numbers behind it. */
export const headline = (result: Result): Phrase => say`${verdictIcons[result.verdict]} ${sentence(result)}`;

/** The same without the icon. */
export const sentence = (result: Result): Phrase => sentences[result.verdict](result);

const sentences: Readonly<Record<RunVerdict, (result: Result) => Phrase>> = {
  passed: (result) =>
    say`${strong(code(result.name), ` held its steady state through ${plural(result.scenarios.length, 'scenario')}`)} (${kindsOf(result)}): ${plural(probesOf(result), 'probe')}${slowestOf(result)}.`,
  failed,
  inconclusive: (result) => say`${strong('It is not known whether ', code(result.name), ' survives')}: ${unclearOf(result)}.`,
  unhealthy: (result) => say`${strong(code(result.name), ' was not steady before any fault')}: ${sickOf(result)}`,
  unrestored: (result) => say`${strong('A fault may still be in place on ', leftOn(result))}: it was not seen to be gone.`,
  cancelled: (result) =>
    say`${strong('The gate for ', code(result.name), ' was cut short')}: ${ranOf(result)}, so nothing is known about the rest.`,
  error: (result) =>
    say`${strong('The gate could not do its work on ', code(result.name))}: ${reasonOf(result)}. This says nothing about the change.`,
  refused: (result) => say`${strong('The gate refused to touch ', code(result.name))}: ${reasonOf(result)}.`,
  invalid: (result) => say`${strong('The gate for ', code(result.name), ' could not start')}: ${reasonOf(result)}.`,
};

/** Without findings in a scenario (an older result, a crash) the reason has to do. */
function failed(result: Result): Phrase {
  const [worst, ...others] = broken(result);
  if (worst === undefined) return say`${strong(code(result.name), ' failed')}: ${reasonOf(result)}.`;
  const more = others.length === 0 ? '' : ` ${plural(others.length, 'more scenario', 'more scenarios')} failed too.`;
  return say`${strong(code(result.name), worst.outcome === 'flaky' ? ' does not always survive ' : ' does not survive ', namedFaults(worst))}${saysMore(worst)}: ${clausesOf(result)}.${more}`;
}

function clausesOf(result: Result): Phrase {
  const [worst] = broken(result);
  const clauses = worst === undefined ? [] : storyOf(worst).map((finding) => findingClause(result, finding));
  return clauses.length === 0 ? say`${reasonOf(result)}` : joined(clauses, ', and ');
}

/** What was broken before any fault; the reason where that is not known, for example when nothing answered at all. */
function sickOf(result: Result): Phrase {
  const finding = result.baseline?.findings.find(({ outcome }) => outcome === 'failed');
  return finding === undefined ? say`${reasonOf(result)}.` : say`${findingClause(result, finding)}. Nothing was injected.`;
}

function unclearOf(result: Result): Phrase {
  const [scenario] = unclear(result);
  const finding = scenario?.findings[0];
  if (scenario === undefined || finding === undefined) return say`${reasonOf(result)}`;
  return say`${reasonOf(result)}; in ${code(scenario.id)} ${findingClause(result, finding)}${finding.says === '' || finding.tolerance === 'gate' ? '' : ` (${finding.says})`}`;
}

const ranOf = (result: Result): string =>
  `${count(result.scenarios.length)} of ${plural(result.scenarios.length + result.skipped.length, 'scenario')} ran`;

const leftOn = (result: Result): Phrase => {
  const targets = [
    ...new Set([
      ...result.unrestored.map(({ target }) => target),
      ...broken(result).flatMap(({ faults }) => faults.filter((fault) => fault.gone?.ok !== true).map(({ spec }) => spec.on)),
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

/** The reason inside a sentence of ours: without its own full stop. */
const reasonOf = ({ reason }: Result): string => reason.replace(/[.\s]+$/, '') || 'no reason is known';

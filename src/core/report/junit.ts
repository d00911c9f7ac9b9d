import type { ScenarioChange } from '../model/result/comparison.ts';
import type { Finding, Result, ScenarioResult } from '../model/result/result.ts';
import { isAccepted } from '../verdict/accept.ts';
import { faultMs } from '../verdict/early.ts';
import { baseWords, changeOf } from './comparison/base-words.ts';
import { say } from './document/phrase.ts';
import { expectedInBrackets, observedOf, samplesOf, spanOf, titleOf } from './findings/finding-words.ts';
import { sentence } from './headline.ts';
import { fingerprintLines, untilOf } from './sections/accepted.ts';
import { taught } from './sections/lessons.ts';
import { replayOf } from './sections/replay.ts';
import { plainPhrase } from './terminal/plain-phrase.ts';
import { findingsOf } from './wording/facts.ts';
import { whatWasDone } from './wording/fault-words.ts';
import { triesOf } from './wording/tries.ts';
import { visible } from './wording/visible.ts';

/**
 * junit.xml, one test case a scenario, as CI systems read it (the schema of Jenkins' xunit plugin): what did not pass is a
 * failure, what could not be shown is an error, what did not run is skipped. A run without scenarios is one case of its own.
 */
export function reportJunit(result: Result): string {
  const cases = [
    ...result.scenarios.map((scenario) => scenarioCase(result, scenario)),
    ...result.skipped.map(skippedCase),
    ...(needsOwnCase(result) ? [runCase(result)] : []),
  ];
  const tally = {
    tests: cases.length,
    failures: times(cases, '<failure'),
    errors: times(cases, '<error'),
    skipped: times(cases, '<skipped'),
  };
  const suite = attributes({ name: result.name, ...tally, time: seconds(result.durationMs), timestamp: result.run.startedAt });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite${suite}>\n${cases.join('\n')}\n  </testsuite>\n</testsuites>\n`;
}

/** A problem that no scenario shows must not look like success. */
const needsOwnCase = ({ verdict, scenarios }: Result): boolean =>
  scenarios.length === 0 || (verdict !== 'passed' && scenarios.every((scenario) => scenario.outcome === 'passed' || isAccepted(scenario)));

const runCase = (result: Result): string =>
  testCase(
    'the run',
    result.durationMs,
    result.verdict === 'passed' ? '' : problem('error', result.verdict, plainPhrase(sentence(result)), ''),
  );

function scenarioCase(result: Result, scenario: ScenarioResult): string {
  const name = `${scenario.id} ${plainPhrase(whatWasDone(scenario))}`;
  const failures = findingsOf(scenario)
    .slice(0, 20)
    .map((finding) => findingLine(finding, scenario));
  const named = fingerprintLines(scenario).map((line) => plainPhrase(line, 400));
  if (isAccepted(scenario)) return testCase(name, scenario.endMs - scenario.startMs, acceptedCase(scenario, [...failures, ...named]));
  const lines = [
    ...failures,
    ...named,
    ...triesLine(scenario),
    ...baseLine(changeOf(result, scenario)),
    ...taught(scenario).map(({ label, text }) => `${label.toLowerCase()}: ${plainPhrase(text)}`),
  ];
  const kind = scenario.outcome === 'inconclusive' ? 'error' : 'failure';
  const first = lines[0] ?? scenario.outcome;
  const inner =
    scenario.outcome === 'passed' ? '' : problem(kind, scenario.outcome, first, [...lines, ...replayLines(result, scenario)].join('\n'));
  return testCase(name, scenario.endMs - scenario.startMs, inner);
}

const baseLine = (change: ScenarioChange | undefined): readonly string[] =>
  change === undefined ? [] : [`on the base: ${plainPhrase(baseWords(change))}`];

const triesLine = (scenario: ScenarioResult): readonly string[] => {
  const tries = triesOf(scenario);
  return tries === null ? [] : [`${scenario.outcome}: ${tries}`];
};

function replayLines(result: Result, scenario: ScenarioResult): readonly string[] {
  const command = replayOf(result);
  const [smallest, drawn] = [command(scenario.id, 'smallest'), command(scenario.id, 'drawn')];
  return smallest === drawn ? [`replay: ${drawn}`] : [`replay: ${smallest}`, `replay as drawn: ${drawn}`];
}

const skippedCase = ({ scenario, says }: Result['skipped'][number]): string =>
  testCase(scenario, 0, `<skipped${attributes({ message: says })}/>`);

/** Not a failure, and not a plain pass either. */
const acceptedCase = (scenario: ScenarioResult, lines: readonly string[]): string =>
  `<skipped${attributes({ message: `known failure, accepted until ${untilOf(scenario)}` })}/><system-out>${lines.map(xml).join('\n')}</system-out>`;

const findingLine = (finding: Finding, scenario: ScenarioResult): string =>
  [
    `${plainPhrase(say`${titleOf(finding)} ${observedOf(finding, scenario)}`)}${plainPhrase(expectedInBrackets(finding))}`,
    ...(finding.count === 0 ? [] : [plainPhrase(samplesOf(finding, scenario))]),
    ...(finding.sinceMs === null ? [] : [`${spanOf(finding, faultMs(scenario))} from the fault`]),
  ].join('; ');

const testCase = (name: string, ms: number, inner: string): string =>
  `    <testcase${attributes({ classname: 'chaos-gate', name, time: seconds(ms) })}>${inner}</testcase>`;

const problem = (element: string, type: string, message: string, body: string): string =>
  `<${element}${attributes({ type, message })}>${body.split('\n').map(xml).join('\n')}</${element}>`;

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

/** XML 1.0 has no room for control characters at all; `visible` leaves none. */
const xml = (words: string): string =>
  visible(words, 20_000)
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\ufffe\uffff]/g, '\ufffd');

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const times = (cases: readonly string[], element: string): number => cases.filter((one) => one.includes(element)).length;

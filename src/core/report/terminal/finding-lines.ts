import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { faultMs } from '../../verdict/early.ts';
import type { Block } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { textChart } from '../document/text-chart.ts';
import { expectedInBrackets, observedOf, samplesOf, spanLabelOf, spanOf, titleOf } from '../findings/finding-words.ts';
import { fingerprintLines, untilOf } from '../sections/accepted.ts';
import { folded } from '../sections/replay.ts';
import { findingsOf } from '../wording/facts.ts';
import { triesOf } from '../wording/tries.ts';
import { lessonLines } from './lesson-lines.ts';
import type { Look } from './look.ts';
import { plainPhrase } from './plain-phrase.ts';
import { wrapped } from './wrap.ts';

const limit = 8;
/** A command is shown whole: half of one would be wrong. */
const commandLimit = 4_000;

/** What failed in a scenario, its chart, the lessons, and the command that replays its minimal scenario. */
export const failureLines = (scenario: ScenarioResult, look: Look, charts: readonly Block[] = []): readonly string[] => [
  `  ${look.paint('bold', plainPhrase([code(scenario.id)]))} ${look.paint('dim', [isAccepted(scenario) ? `known failure, accepted until ${untilOf(scenario)}` : scenario.outcome, triesOf(scenario) ?? []].flat().join(', '))}`,
  ...findingLines(findingsOf(scenario), scenario, look),
  ...fingerprintLines(scenario).flatMap((line) => indented(plainPhrase(line), look.width)),
  ...charts.flatMap((block) => (block.kind === 'chart' ? ['', ...textChart(block).map((line) => `    ${line}`.trimEnd()), ''] : [])),
  ...lessonLines(scenario, look),
  `    ${look.paint('dim', 'replay')}`,
  ...folded(look.replayCommand(scenario.id)).map((line) => `      ${plainPhrase([code(line)], commandLimit)}`),
];

/** `scenario`: null before any fault. */
export const findingLines = (findings: readonly Finding[], scenario: ScenarioResult | null, { width }: Look): readonly string[] =>
  findings
    .slice(0, limit)
    .flatMap((finding) => [wordsOf(finding, scenario), ...samples(finding, scenario).map((line) => `  ${line}`)])
    .flatMap((line) => indented(line, width));

const wordsOf = (finding: Finding, scenario: ScenarioResult | null): string =>
  plainPhrase(say`${titleOf(finding)} ${observedOf(finding, scenario)}${expectedInBrackets(finding)}`);

const samples = (finding: Finding, scenario: ScenarioResult | null): readonly string[] =>
  finding.count === 0
    ? []
    : [
        `${plainPhrase(samplesOf(finding, scenario))}${finding.sinceMs === null || scenario === null ? '' : `, ${spanLabelOf(finding)}${spanOf(finding, faultMs(scenario))} from the fault`}`,
      ];

const indented = (line: string, width: number): readonly string[] => {
  const margin = /^ */.exec(line)?.[0] ?? '';
  return wrapped(line.trimStart(), width - 4 - margin.length).map((one) => `    ${margin}${one}`);
};

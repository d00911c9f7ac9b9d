import type { FailOn } from '../compare/fail-on.ts';
import type { Result } from '../model/result/result.ts';
import { joined, type Phrase, say } from './document/phrase.ts';
import { sentence } from './headline.ts';
import { advised } from './sections/advice.ts';
import { chart } from './sections/chart.ts';
import { coverageLines } from './sections/coverage.ts';
import { edgeChangeLines } from './sections/edge-changes.ts';
import { runFacts } from './sections/footer.ts';
import { overriddenLines } from './sections/overridden.ts';
import { type ReplayCommand, replayOf } from './sections/replay.ts';
import { resetLine } from './sections/unhealthy-baseline.ts';
import { unstableLines } from './sections/unstable.ts';
import { comparisonLines } from './terminal/comparison-lines.ts';
import { failureLines, findingLines } from './terminal/finding-lines.ts';
import type { Look } from './terminal/look.ts';
import { noPaint, type Paint } from './terminal/paint.ts';
import { plainPhrase } from './terminal/plain-phrase.ts';
import { scenarioLines } from './terminal/scenario-lines.ts';
import { verdictSignOf } from './terminal/signs.ts';
import { undoLines } from './terminal/undo-lines.ts';
import { wrapped } from './terminal/wrap.ts';
import { failedScenarios, unclear } from './wording/facts.ts';
import { letThroughWords } from './wording/let-through.ts';

export interface TextOptions {
  /** Colours; by default none. */
  readonly paint?: Paint;
  readonly replayCommand?: ReplayCommand;
  /** Columns; 100 by default. */
  readonly width?: number;
  /** Which verdicts the command lets through; the title says so. */
  readonly failOn?: FailOn;
}

/** The report for a terminal when a run has ended. No line is wider than `width`, but for commands, which stay whole. */
export function resultText(
  result: Result,
  { paint = noPaint, replayCommand = replayOf(result), width = 100, failOn }: TextOptions = {},
): string {
  const look: Look = { paint, width, replayCommand };
  const failures = [...failedScenarios(result), ...unclear(result)].slice(0, 10);
  const parts = [
    [
      ...title(result, look, failOn),
      ...edgeChangeLines(result).flatMap((line) => inWidth(line, look)),
      ...overriddenLines(result).flatMap((line) => inWidth(line, look)),
      ...dim(joined(runFacts(result), ' · '), look),
    ],
    unstableLines(result).flatMap((line) => inWidth(line, look)),
    [resetLine(result) ?? []].flatMap((line) => (line.length === 0 ? [] : inWidth(line, look))),
    findingLines(result.baseline?.findings ?? [], null, look),
    coverageLines(result, 100).flatMap((line) => inWidth(line, look)),
    scenarioLines(result, look),
    comparisonLines(result, look),
    ...failures.map((scenario, n) => failureLines(scenario, look, n === 0 ? chart(result, scenario) : [])),
    undoLines(result, look),
    [say`${advised(result)}`, ...[...result.trouble, ...result.notes].slice(0, 10).map((line) => say`${line}`)].flatMap((line) =>
      dim(line, look),
    ),
  ];
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

const inWidth = (phrase: Phrase, { width }: Look): readonly string[] =>
  wrapped(plainPhrase(phrase), width - 4).map((line) => `    ${line}`);

function title(result: Result, { paint, width }: Look, failOn: FailOn | undefined): readonly string[] {
  const [sign, style] = verdictSignOf(result, failOn);
  const through = letThroughWords(result, failOn);
  const lines = wrapped(plainPhrase(sentence(result)), width - 4);
  return [
    ...lines.map((line, n) => `  ${n === 0 ? paint(style, sign) : ' '} ${paint('bold', line)}`),
    ...(through === null ? [] : wrapped(plainPhrase(through), width - 4).map((line) => `    ${line}`)),
  ];
}

const dim = (phrase: Phrase, { paint, width }: Look): readonly string[] =>
  wrapped(plainPhrase(phrase), width - 4).map((line) => `    ${paint('dim', line)}`);

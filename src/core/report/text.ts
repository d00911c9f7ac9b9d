import type { Result, ScenarioResult } from '../model/result.ts';
import { code, joined, type Phrase, say } from './document/phrase.ts';
import { sentence } from './headline.ts';
import { advice } from './parts/advice.ts';
import { commandLine } from './parts/command-line.ts';
import { broken, faultMs, probesOf, unclear, worstFirst } from './parts/facts.ts';
import { doneBy } from './parts/fault-words.ts';
import { allowedOf, promiseOf, samplesOf, seenOf, spanOf } from './parts/finding-words.ts';
import type { ReplayCommand } from './parts/replay.ts';
import { afterOf, duringOf } from './parts/scenario-table.ts';
import { replayOf } from './report-options.ts';
import { columns } from './terminal/columns.ts';
import { noPaint, type Paint } from './terminal/paint.ts';
import { plainPhrase } from './terminal/plain-phrase.ts';
import { outcomeSigns, verdictSigns } from './terminal/signs.ts';
import { wrapped } from './terminal/wrap.ts';
import { duration, percent, plural } from './words/numbers.ts';

export interface TextOptions {
  /** Colours; by default none. */
  readonly paint?: Paint;
  readonly replayCommand?: ReplayCommand;
  /** Columns; 100 by default. */
  readonly width?: number;
}

/** What somebody at a terminal reads when a run has ended. No line is wider than `width`, but for commands, which stay whole. */
export function resultText(result: Result, { paint = noPaint, replayCommand = replayOf(result), width = 100 }: TextOptions = {}): string {
  const look: Look = { paint, width, replayCommand };
  const failures = [...broken(result), ...unclear(result)].slice(0, 10);
  const parts = [
    [...title(result, look), ...facts(result, look)],
    scenarios(result, look),
    ...failures.map((scenario) => failure(scenario, look)),
    byHand(result, look),
    said(result, look),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

interface Look {
  readonly paint: Paint;
  readonly width: number;
  readonly replayCommand: ReplayCommand;
}

function title(result: Result, { paint, width }: Look): readonly string[] {
  const [sign, style] = verdictSigns[result.verdict];
  const lines = wrapped(plainPhrase(sentence(result)), width - 4);
  return lines.map((line, n) => (n === 0 ? `  ${paint(style, sign)} ${paint('bold', line)}` : `    ${paint('bold', line)}`));
}

const facts = (result: Result, { paint, width }: Look): readonly string[] =>
  wrapped(
    plainPhrase(
      joined(
        [
          say`seed ${code(result.seed)}`,
          plural(result.scenarios.length, 'scenario'),
          plural(probesOf(result), 'probe'),
          duration(result.durationMs),
          `${percent(result.confidence)} confidence`,
        ],
        ' · ',
      ),
    ),
    width - 4,
  ).map((line) => `    ${paint('dim', line)}`);

function scenarios(result: Result, { paint, width }: Look): readonly string[] {
  const several = result.checks.length > 1;
  const shown = worstFirst(result.scenarios).slice(0, 100);
  const rows = shown.flatMap((scenario) =>
    scenario.faults.map((fault, n) => ({
      sign: n === 0 ? outcomeSigns[scenario.outcome] : null,
      cells:
        n === 0
          ? [scenario.id, plainPhrase(doneBy(fault)), plainPhrase(duringOf(scenario, several)), plainPhrase(afterOf(scenario))]
          : ['', plainPhrase(doneBy(fault)), '', ''],
    })),
  );
  const lines = columns(
    rows.map(({ cells }) => cells),
    width - 4,
  );
  return lines.map((line, n) => {
    const sign = rows[n]?.sign ?? null;
    return `  ${sign === null ? ' ' : paint(sign[1], sign[0])} ${line}`.trimEnd();
  });
}

function failure(scenario: ScenarioResult, { paint, width, replayCommand }: Look): readonly string[] {
  const zero = faultMs(scenario);
  const findings = scenario.findings
    .slice(0, 8)
    .flatMap((finding) => [
      plainPhrase(say`${promiseOf(finding)}: ${seenOf(finding)}, promised ${allowedOf(finding)}`),
      ...(finding.count === 0 ? [] : [`  ${plainPhrase(samplesOf(finding))}, ${spanOf(finding, zero)} from the fault`]),
    ]);
  return [
    `  ${paint('bold', scenario.id)} ${paint('dim', scenario.outcome)}`,
    ...findings.flatMap((line) => wrapped(line, width - 6)).map((line) => `    ${plainSpaces(line)}`),
    `    ${paint('dim', 'replay')} ${plainPhrase([code(replayCommand(scenario.id))], 4_000)}`,
  ];
}

const plainSpaces = (line: string): string => line.replaceAll('\u00a0', ' ');

function byHand({ unrestored }: Result, { paint }: Look): readonly string[] {
  const lines = unrestored
    .slice(0, 20)
    .flatMap(({ target, kind, reason, commands }) => [
      `    ${plainPhrase(say`${code(target)} (${code(kind)}): ${code(reason)}`)}`,
      ...commands.map((words) => `      ${plainPhrase([code(commandLine(words))], 4_000)}`),
    ]);
  return lines.length === 0 ? [] : [`  ${paint('bold', 'Still to be taken out, by hand')}`, ...lines];
}

function said(result: Result, { paint, width }: Look): readonly string[] {
  const block = advice(result);
  const words: Phrase[] = block.kind === 'alert' ? block.of.flatMap((one) => (one.kind === 'paragraph' ? [one.of] : [])) : [];
  const lines = [
    ...words.map((phrase) => plainPhrase(phrase)),
    ...[...result.trouble, ...result.notes].slice(0, 10).map((line) => plainPhrase(say`${line}`)),
  ];
  return lines.flatMap((line) => wrapped(line, width - 4)).map((line) => `    ${paint('dim', line)}`);
}

import type { FailOn } from '../compare/fail-on.ts';
import type { Result } from '../model/result/result.ts';
import { comparison, comparisonHead } from './comparison/comparison.ts';
import { type Block, details, heading, paragraph } from './document/block.ts';
import { code, joined, say } from './document/phrase.ts';
import { headline } from './headline.ts';
import { postmortem } from './postmortem/postmortem.ts';
import { advice } from './sections/advice.ts';
import { chain } from './sections/chain.ts';
import { chart } from './sections/chart.ts';
import { controls } from './sections/controls.ts';
import { coverage } from './sections/coverage.ts';
import { edgeChanges } from './sections/edge-changes.ts';
import { failure } from './sections/failure.ts';
import { footer } from './sections/footer.ts';
import { trouble } from './sections/gate-problems.ts';
import { interim } from './sections/interim.ts';
import { overridden } from './sections/overridden.ts';
import type { ReplayCommand } from './sections/replay.ts';
import { scenarioTable } from './sections/scenario-table.ts';
import { timeline } from './sections/timeline.ts';
import { trends } from './sections/trends.ts';
import { unhealthy, unhealthyLines } from './sections/unhealthy-baseline.ts';
import { unrestored } from './sections/unrestored.ts';
import { unstable } from './sections/unstable.ts';
import { failedScenarios, passing, unclear } from './wording/facts.ts';
import { letThrough } from './wording/let-through.ts';
import { keptWrites } from './wording/writes-words.ts';

/** How much of a result is shown. */
export interface Show {
  readonly rows: number;
  /** Passing scenarios have rows of their own in the table. */
  readonly passingRows: boolean;
  readonly failures: number;
  readonly charts: boolean;
  readonly timelines: boolean;
  readonly postmortem: boolean;
  /** Passing scenarios in full, for the report file. */
  readonly everything: boolean;
  /** The search for the minimal scenario is still running; the page will be shown again. */
  readonly interim: boolean;
  /** Which verdicts fail the step; undefined if the report is not about a step. */
  readonly failOn?: FailOn | undefined;
  /** Who has changed something: `This pull request`. */
  readonly subject: string;
  readonly runUrl: string | undefined;
  readonly replayCommand: ReplayCommand;
}

/** A result as blocks, the most important first. */
export function page(result: Result, show: Show): readonly Block[] {
  const shown = [...failedScenarios(result), ...unclear(result)].slice(0, show.failures);
  return [
    paragraph(headline(result, show.failOn)),
    ...edgeChanges(result, show.subject),
    ...overridden(result),
    ...comparisonHead(result),
    ...letThrough(result, show.failOn),
    advice(result),
    ...(show.interim ? [interim()] : []),
    ...unstable(result),
    ...unrestored(result),
    ...unhealthy(result),
    ...coverage(result, show.rows),
    ...tableOf(result, show),
    ...comparison(result, show.rows),
    ...shown.flatMap((scenario) => failure(result, scenario, show)),
    ...(show.everything ? rest(result, show) : []),
    ...trouble(result),
    ...(show.postmortem ? postmortem(result, headline(result)) : []),
    footer(result, show.runUrl),
  ];
}

function tableOf(result: Result, show: Show): readonly Block[] {
  if (show.passingRows) return scenarioTable(result, show.rows);
  const passed = passing(result);
  const others = scenarioTable({ ...result, scenarios: [...failedScenarios(result), ...unclear(result)] }, show.rows);
  const ids = joined(
    passed.slice(0, 50).map(({ id }) => code(id)),
    ', ',
  );
  return [...others, ...(passed.length === 0 ? [] : [paragraph(say`Passed: ${ids}${passed.length > 50 ? ', …' : ''}.`)])];
}

const rest = (result: Result, show: Show): readonly Block[] => [
  ...trends(result),
  ...(result.baseline === null ? [] : [heading(3, say`The steady state before any fault`), ...unhealthyLines(result), ...controls(result)]),
  ...passing(result).map((scenario) =>
    details(say`${code(scenario.id)} passed, step by step`, [
      ...(show.charts ? chart(result, scenario) : []),
      ...chain(scenario),
      ...timeline(scenario),
      ...keptWrites(scenario).map((line) => paragraph(say`${line}.`)),
    ]),
  ),
];

import { faultOf } from '../faults/catalog.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { WorkerChoice } from '../model/plan/worker-choice.ts';
import { printable } from '../quantity/printable.ts';
import { quantityText } from '../quantity/say.ts';
import { lengthText } from '../quantity/say-length.ts';
import { columns } from './columns.ts';

/** Times of a run, ms: the longest time without a failure, the additional time after a failure, the budget, and the hard limit. */
export interface PlanTimes {
  readonly needsMs: number;
  readonly searchMs: number;
  readonly budgetMs: number;
  readonly hardLimitMs: number;
}

/**
 * The plan as text for users: a headline, a table with one line per fault, and the duration. Plain text, newline at the end.
 * @param onBase the part of the plan that also runs on the base
 */
export function planText(plan: Plan, times: PlanTimes, onBase: Plan | null = null): string {
  const rows = plan.scenarios.flatMap(rowsOf);
  const table = columns([['', 'starts', 'lasts', 'target', 'fault', 'what it does'], ...rows]);
  return `${headline(plan)}\n\n${table.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n${beside(plan, onBase)}${length(times)}\n`;
}

/** One line for each fault of the plan. */
export const faultLines = ({ scenarios }: Plan): string =>
  columns(scenarios.flatMap(rowsOf))
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');

function headline({ name, seed, scenarios, shard }: Plan): string {
  const faults = scenarios.reduce((sum, scenario) => sum + scenario.faults.length, 0);
  const disturbedMs = scenarios.reduce((sum, scenario) => sum + lengthOf(scenario), 0);
  const parts = [
    printable(name, 80),
    `seed ${printable(seed, 100)}`,
    ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}, of a plan of ${counted(shard.scenarios, 'scenario')}`]),
    `${counted(scenarios.length, 'scenario')} with ${counted(faults, 'fault')}`,
    `disturbed for ${quantityText('duration', Math.round(disturbedMs / 1000) * 1000)} in all`,
  ];
  return parts.join(' · ');
}

function beside({ scenarios }: Plan, onBase: Plan | null): string {
  if (onBase === null) return '';
  const all = onBase.scenarios.length === scenarios.length;
  const which = all ? 'all of it' : onBase.scenarios.map(({ id }) => printable(id, 40)).join(', ') || 'nothing of it';
  return `alternating with the base, which is disturbed by ${which}\n`;
}

function length({ needsMs, searchMs, budgetMs, hardLimitMs }: PlanTimes): string {
  const skips = needsMs > budgetMs ? '; what does not fit is skipped' : '';
  const search =
    searchMs > 0
      ? `; after a failure up to ${lengthText(searchMs)} more, within the budget, for its minimal scenario and breaking point`
      : '';
  return `takes at most ${lengthText(needsMs)} when all goes well, of a budget of ${lengthText(budgetMs)}${skips}${search}; it always ends after ${lengthText(hardLimitMs)}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const lengthOf = ({ faults }: Scenario): number => Math.max(0, ...faults.map(({ startMs, lastsMs }) => startMs + lastsMs));

const rowsOf = ({ id, faults, atMs }: Scenario): readonly (readonly string[])[] =>
  faults.map((fault, index) => [index === 0 ? printable(id, 40) : '', ...cellsOf(fault, atMs)]);

const cellsOf = ({ fault, on, params, startMs, lastsMs, fractions, worker }: FaultSpec, atMs: number | undefined): readonly string[] => [
  startText(startMs, atMs),
  quantityText('duration', lastsMs),
  printable(on, 80),
  printable(fault, 40),
  `${faultOf(fault)?.describe(params, fractions) ?? ''}${shareText(worker)}`,
];

const shareText = (worker: WorkerChoice | undefined): string =>
  worker?.share === undefined ? '' : `, on up to ${quantityText('share', worker.share)} of the replicas`;

/** `after 3 min`: counted from the healthy baseline. `+2 s`: from the first fault of the scenario. */
function startText(startMs: number, atMs: number | undefined): string {
  if (startMs > 0) return `+${quantityText('duration', startMs)}`;
  return atMs === undefined ? 'immediately' : `after ${lengthText(atMs)}`;
}

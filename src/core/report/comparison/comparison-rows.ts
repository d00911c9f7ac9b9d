import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { BreakingPointChange, FindingChange, ScenarioChange } from '../../model/result/comparison.ts';
import type { BreakingPoint } from '../../model/result/lesson.ts';
import type { Estimate, Result, ScenarioResult } from '../../model/result/result.ts';
import { code, type Phrase, say, strong } from '../document/phrase.ts';
import { titleOf } from '../findings/finding-words.ts';
import { amountOf, amountsOf } from '../wording/breaking-point-words.ts';
import { changeOf } from './base-words.ts';

/** One thing that differs, or may differ, from the base. */
export interface ComparisonRow {
  readonly scenario: string;
  readonly what: Phrase;
  readonly base: Phrase;
  readonly here: Phrase;
  readonly so: Phrase;
}

/** Known breaking points of scenarios that fail in either run; then, for scenarios that fail in both, the tolerances that only one of them missed. */
export const comparisonRows = (result: Result): readonly ComparisonRow[] => [
  ...result.scenarios.flatMap((scenario) => {
    const change = changeOf(result, scenario);
    if (change?.edge != null) return [edgeRow(scenario, change.edge)];
    return scenario.edge !== null && breaksInBoth(change) ? [oneSidedRow(result, scenario, scenario.edge)] : [];
  }),
  ...result.scenarios.flatMap((scenario) => failedInBoth(changeOf(result, scenario)).flatMap((one) => findingRow(scenario.id, one))),
];

const breaksInBoth = (change: ScenarioChange | undefined): boolean =>
  change?.change === 'changed' || change?.findings.some((one) => one.change === 'unchanged') === true;

const failedInBoth = (change: ScenarioChange | undefined): readonly FindingChange[] =>
  breaksInBoth(change) ? (change?.findings ?? []) : [];

function edgeRow(scenario: ScenarioResult, edge: BreakingPointChange): ComparisonRow {
  const cell = (side: 'here' | 'base'): Phrase => (edge.holds === side ? passesAt(edge, edge[side]) : rangeOf(edge, edge[side]));
  return { ...edgeOf(scenario, edge), base: cell('base'), here: cell('here'), so: moveOf(edge) };
}

/** On a live base there was no time to search; a stored base has no breaking point for this scenario. */
function oneSidedRow({ comparison }: Result, scenario: ScenarioResult, edge: BreakingPoint): ComparisonRow {
  const base = comparison?.base?.preview != null ? say`not searched: no time was left` : say`unknown`;
  const here = rangeOf(edge, edge.threshold);
  return { ...edgeOf(scenario, edge), base, here, so: say`not known whether it fails sooner` };
}

function edgeOf(
  scenario: ScenarioResult,
  { fault, parameter }: Pick<BreakingPoint, 'fault' | 'parameter'>,
): Pick<ComparisonRow, 'scenario' | 'what'> {
  const spec = specOf(scenario, fault);
  return { scenario: scenario.id, what: say`breaking point, ${code(parameter)}${spec === undefined ? [] : say` of ${code(spec.on)}`}` };
}

const specOf = ({ faults }: ScenarioResult, id: string): FaultSpec | undefined => faults.find(({ spec }) => spec.id === id)?.spec;

/** `300 ms (250 ms to 360 ms)`; `not narrowed down` if the interval is too wide to be useful. */
function rangeOf(edge: Pick<BreakingPointChange, 'parameter' | 'direction'>, threshold: Estimate | null): Phrase {
  if (threshold === null) return say`not narrowed down`;
  const [value = '', low = '', high = ''] = amountsOf(edge, [threshold.value, threshold.low, threshold.high]);
  return say`${value} (${low} to ${high})`;
}

const passesAt = (edge: BreakingPointChange, threshold: Estimate | null): Phrase =>
  threshold === null ? say`passes as drawn` : say`passes at ${amountOf(edge, threshold.value)}`;

function moveOf({ moved, sameForm, holds, here, base }: BreakingPointChange): Phrase {
  if (moved === 'sooner') return say`${strong('fails sooner')}`;
  if (moved === 'later') return say`${strong(holds === 'here' ? 'fails later, or never' : 'fails later')}`;
  if (here === null || base === null) return say`not known (a breaking point was not narrowed down)`;
  return sameForm ? say`no difference shown (the intervals overlap)` : say`not known (found for different scenarios)`;
}

function findingRow(scenario: string, change: FindingChange): readonly ComparisonRow[] {
  const what = titleOf({ ...change, outcome: 'failed', ...nothing });
  if (change.change === 'new') return [{ scenario, what, base: say`passed`, here: say`failed`, so: say`${strong('new')}` }];
  if (change.change === 'fixed') return [{ scenario, what, base: say`failed`, here: say`passed`, so: say`${strong('fixed')}` }];
  return [];
}

/** The name of a finding does not depend on its numbers. */
const nothing = { required: null, observed: null, count: 0, bad: 0, reasons: [], sinceMs: null, untilMs: null, says: '' };

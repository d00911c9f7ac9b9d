import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { BreakingPointChange, FindingChange, ScenarioChange } from '../../model/result/comparison.ts';
import type { BreakingPoint } from '../../model/result/lesson.ts';
import type { Estimate, Result, ScenarioResult } from '../../model/result/result.ts';
import { code, type Phrase, say, strong } from '../document/phrase.ts';
import { titleOf } from '../findings/finding-words.ts';
import { amountOf, isWide } from '../wording/breaking-point-words.ts';
import { changeOf } from './base-words.ts';

/** One thing that differs, or may differ, from the base. */
export interface ComparisonRow {
  readonly scenario: string;
  readonly what: Phrase;
  readonly base: Phrase;
  readonly here: Phrase;
  readonly so: Phrase;
}

/** Breaking points that are known of what breaks in either run; then, of what breaks in both, which promises only one of them broke. */
export const comparisonRows = (result: Result): readonly ComparisonRow[] => [
  ...result.scenarios.flatMap((scenario) => {
    const change = changeOf(result, scenario);
    if (change?.edge != null) return [edgeRow(scenario, change.edge)];
    return scenario.edge !== null && breaksInBoth(change) ? [oneSidedRow(result, scenario, scenario.edge)] : [];
  }),
  ...result.scenarios.flatMap((scenario) => brokenInBoth(changeOf(result, scenario)).flatMap((one) => findingRow(scenario.id, one))),
];

const breaksInBoth = (change: ScenarioChange | undefined): boolean =>
  change?.change === 'changed' || change?.findings.some((one) => one.change === 'unchanged') === true;

const brokenInBoth = (change: ScenarioChange | undefined): readonly FindingChange[] =>
  breaksInBoth(change) ? (change?.findings ?? []) : [];

function edgeRow(scenario: ScenarioResult, edge: BreakingPointChange): ComparisonRow {
  const cell = (side: 'here' | 'base'): Phrase => (edge.holds === side ? heldAt(edge, edge[side].value) : rangeOf(edge, edge[side]));
  return { ...edgeOf(scenario, edge), base: cell('base'), here: cell('here'), so: moveOf(edge) };
}

/** There was no time to search a base that takes turns; of a stored one the breaking point is not known at this strength. */
function oneSidedRow({ comparison }: Result, scenario: ScenarioResult, edge: BreakingPoint): ComparisonRow {
  const base = comparison?.base?.preview != null ? say`not searched in time` : say`unknown`;
  const here = rangeOf({ ...edge, moved: 'not shown' }, edge.threshold);
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

/** `300 ms (250 ms to 360 ms)`; nothing that a person could use where a search ended wide. */
function rangeOf(edge: Pick<BreakingPointChange, 'parameter' | 'direction' | 'moved' | 'holds'>, threshold: Estimate): Phrase {
  const unit = (value: number): string => amountOf(edge, value);
  const { value, low, high } = threshold;
  // A move that two intervals show is shown by both, however wide they are.
  const isShown = edge.moved !== 'not shown' && edge.holds === undefined;
  return isWide({ threshold }) && !isShown ? say`not narrowed down` : say`${unit(value)} (${unit(low)} to ${unit(high)})`;
}

const heldAt = (edge: BreakingPointChange, value: number): Phrase => say`holds at ${amountOf(edge, value)}`;

function moveOf({ moved, sameForm, holds, here, base }: BreakingPointChange): Phrase {
  if (moved === 'sooner') return say`${strong('fails sooner')}`;
  if (moved === 'later') return say`${strong(holds === 'here' ? 'fails later, or never' : 'fails later')}`;
  if (isWide({ threshold: here }) || isWide({ threshold: base })) return say`not known (a search was not narrowed down)`;
  return sameForm ? say`no difference shown (the intervals overlap)` : say`not known (found in different forms)`;
}

function findingRow(scenario: string, change: FindingChange): readonly ComparisonRow[] {
  const what = titleOf({ ...change, outcome: 'failed', ...nothing });
  if (change.change === 'new') return [{ scenario, what, base: say`held`, here: say`broke`, so: say`${strong('new')}` }];
  if (change.change === 'fixed') return [{ scenario, what, base: say`broke`, here: say`held`, so: say`${strong('fixed')}` }];
  return [];
}

/** The numbers of a finding are no part of its name. */
const nothing = { required: null, observed: null, count: 0, bad: 0, reasons: [], sinceMs: null, untilMs: null, says: '' };

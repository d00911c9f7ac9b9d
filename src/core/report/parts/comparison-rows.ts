import { faultOf } from '../../faults/catalog.ts';
import type { EdgeChange, FindingChange, ScenarioChange } from '../../model/comparison.ts';
import type { FaultSpec } from '../../model/fault-spec.ts';
import type { Edge } from '../../model/lesson.ts';
import type { Estimate, Result, ScenarioResult } from '../../model/result.ts';
import { code, type Phrase, say, strong } from '../document/phrase.ts';
import { plain } from '../words/numbers.ts';
import { roughly } from '../words/quantity.ts';
import { changeOf } from './base-words.ts';
import { isWide } from './edge-words.ts';
import { promiseOf } from './finding-words.ts';

/** One thing that differs, or may differ, from the base. */
export interface ComparisonRow {
  readonly scenario: string;
  readonly what: Phrase;
  readonly base: Phrase;
  readonly here: Phrase;
  readonly so: Phrase;
}

/** Breaking points that are known here, of what breaks in both runs; then, of what breaks in both, which promises only one of them broke. */
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

function edgeRow(scenario: ScenarioResult, edge: EdgeChange): ComparisonRow {
  const range = rangeIn(scenario, edge);
  return { ...edgeOf(scenario, edge), base: range(edge.base), here: range(edge.here), so: moveOf(edge) };
}

/** A base that is measured by turns is never searched; of a stored one it is not known at this strength. */
function oneSidedRow({ comparison }: Result, scenario: ScenarioResult, edge: Edge): ComparisonRow {
  const base = comparison?.base?.preview != null ? say`not searched` : say`unknown`;
  const here = rangeIn(scenario, { ...edge, moved: 'not shown' })(edge.threshold);
  return { ...edgeOf(scenario, edge), base, here, so: say`not known whether it breaks sooner` };
}

function edgeOf(
  scenario: ScenarioResult,
  { fault, parameter }: Pick<Edge, 'fault' | 'parameter'>,
): Pick<ComparisonRow, 'scenario' | 'what'> {
  const spec = specOf(scenario, fault);
  return { scenario: scenario.id, what: say`breaking point, ${code(parameter)}${spec === undefined ? [] : say` of ${code(spec.on)}`}` };
}

const specOf = ({ faults }: ScenarioResult, id: string): FaultSpec | undefined => faults.find(({ spec }) => spec.id === id)?.spec;

/** `300 ms (250 ms to 360 ms)`; nothing that a person could use where a search was cut short or ended wide. */
function rangeIn(
  scenario: ScenarioResult,
  { fault, parameter, cut, moved }: Pick<EdgeChange, 'fault' | 'parameter' | 'cut' | 'moved'>,
): (estimate: Estimate) => Phrase {
  const kind = parameter === 'lasts' ? 'duration' : faultOf(specOf(scenario, fault)?.fault ?? '')?.params[parameter]?.kind;
  const unit = (value: number): string => (kind === undefined ? plain(value) : roughly(kind, value));
  return (threshold) => {
    const { value, low, high } = threshold;
    // A move that is shown is shown by both intervals, however wide they are.
    const isVague = cut || (moved === 'not shown' && isWide({ threshold }));
    return isVague ? say`not narrowed down` : say`${unit(value)} (${unit(low)} to ${unit(high)})`;
  };
}

function moveOf({ moved, sameForm, cut, here, base }: EdgeChange): Phrase {
  if (moved !== 'not shown') return say`${strong(`breaks ${moved}`)}`;
  if (cut) return say`not known: a search was cut short`;
  if (isWide({ threshold: here }) || isWide({ threshold: base })) return say`not known: a search was not narrowed down`;
  return sameForm ? say`no move shown: the intervals overlap` : say`not known: found in different forms`;
}

function findingRow(scenario: string, change: FindingChange): readonly ComparisonRow[] {
  const what = promiseOf({ ...change, outcome: 'failed', ...nothing });
  if (change.change === 'new') return [{ scenario, what, base: say`held`, here: say`broke`, so: say`${strong('new')}` }];
  if (change.change === 'fixed') return [{ scenario, what, base: say`broke`, here: say`held`, so: say`${strong('fixed')}` }];
  return [];
}

/** The numbers of a finding are no part of its name. */
const nothing = { required: null, observed: null, count: 0, bad: 0, reasons: [], sinceMs: null, untilMs: null, says: '' };

import type { BaseRun, Comparison, Hindrance } from '../model/result/comparison.ts';
import type { Result } from '../model/result/result.ts';
import { edgeChanges } from './edge-changes.ts';
import { newFirst } from './leading.ts';
import { matched } from './matched.ts';
import { isDecided, scenarioChange } from './scenario-change.ts';

/** An earlier run, or the reason why there is none to compare with. */
export type Baseline = Result | Extract<Hindrance, 'unmeasured' | 'missing' | 'unreadable' | 'plan'>;

/**
 * Shows for each scenario what is new, fixed or unchanged, and how its breaking point moved. Runs are compared only if config and version are the same,
 * and scenarios only if their faults are the same.
 */
export function compare(result: Result, baseline: Baseline): Comparison {
  if (typeof baseline === 'string') return { base: null, hindrances: [baseline], scenarios: [] };
  const pairs = matched(result.scenarios, baseline.scenarios);
  const hindrances = hindrancesBetween(
    result,
    baseline,
    [...pairs.values()].some((there) => there !== null),
  );
  const scenarios = [...pairs].map(([here, there]) => scenarioChange(here, there));
  const edges = edgeChanges(result, baseline);
  return {
    base: baseOf(baseline),
    hindrances,
    scenarios: hindrances.length > 0 ? [] : scenarios,
    ...(edges.length > 0 && { edges }),
  };
}

/** Adds the comparison to the result; without a baseline the result stays as it is. */
export const comparedWith = (result: Result, baseline: Baseline | undefined): Result =>
  baseline === undefined ? result : withComparison(result, compare(result, baseline));

const withComparison = (result: Result, comparison: Comparison): Result => ({ ...result, ...newFirst(result, comparison), comparison });

function baseOf({ version, name, seed, run, verdict, reason, scenarios, baseline }: Result): BaseRun {
  const base = { version, name, seed, run, verdict, preview: null };
  if (scenarios.some(({ outcome }) => isDecided(outcome))) return base;
  const [first] = [...scenarios.flatMap(({ findings }) => findings), ...(baseline?.findings ?? [])].filter(({ says }) => says !== '');
  return { ...base, why: first === undefined ? reason : `${reason}; ${first.target ?? first.check ?? 'the gate'}: ${first.says}` };
}

/** A run without scenarios has no plan that could differ. */
function hindrancesBetween(here: Result, there: Result, isMatched: boolean): readonly Hindrance[] {
  const found: Readonly<Partial<Record<Hindrance, boolean>>> = {
    name: here.name !== there.name,
    version: here.version !== there.version,
    // Earlier versions did not write a digest.
    config: here.configDigest === '' || here.configDigest !== there.configDigest,
    unrestored: there.verdict === 'unrestored',
    undecided: !there.scenarios.some(({ outcome }) => isDecided(outcome)),
    plan: here.scenarios.length > 0 && there.scenarios.length > 0 && !isMatched,
  };
  return Object.entries(found).flatMap(([hindrance, is]) => (is ? [hindrance as Hindrance] : []));
}

import type { Bin, Measured, Result, ScenarioResult } from '../../model/result/result.ts';
import { faultMs, isEarly } from '../../verdict/early.ts';
import type { Block, Chart, Panel } from '../document/block.ts';
import { findingsOf } from '../wording/facts.ts';

type Step = Panel['steps'][number];

/** Fewer steps show no trend. */
const fewestSteps = 3;
/** More would be drawn over each other. */
const mostSteps = 240;
/** A shorter stretch at the end of a fault cannot be seen. */
const visibleShare = 0.02;

/** The check that failed first, or the one that suffered most: its success rate and its latency while the faults came and went. Empty if none came. */
export function chart(result: Result, scenario: ScenarioResult): readonly Block[] {
  const name = findingsOf(scenario).find(({ check }) => check !== null)?.check ?? result.checks[0]?.name;
  const check = result.checks.find((one) => one.name === name);
  const bins = binsOf(scenario, name ?? '');
  if (check === undefined || bins.length < fewestSteps) return [];
  const zeroMs = faultMs(scenario);
  const bands = bandsOf(scenario, zeroMs);
  if (bands.length === 0) return [];
  const stepsOf = (value: (bin: Bin) => number | null): readonly Step[] =>
    bins.map((bin) => ({ fromMs: bin.fromMs - zeroMs, toMs: bin.toMs - zeroMs, value: value(bin) }));
  const { success, percentiles } = check.during;
  const limitMs = (percentiles.find(({ quantile }) => quantile === 0.95) ?? percentiles.at(-1))?.limitMs ?? null;
  const latency = stepsOf(({ p95Ms }) => p95Ms);
  const panels: readonly Panel[] = [
    {
      of: check.name,
      title: 'success rate',
      unit: '%',
      limit: success === undefined ? null : success * 100,
      steps: stepsOf(({ count, bad }) => (count === 0 ? null : 100 * (1 - bad / count))),
    },
    ...(latency.some(({ value }) => value !== null)
      ? [{ of: check.name, title: 'p95 latency', unit: 'ms' as const, limit: limitMs, steps: latency }]
      : []),
  ];
  return [{ kind: 'chart', panels, bands, openMs: openFrom(scenario, check.name, bands, zeroMs), early: isEarly(scenario) }];
}

/** At the scale of the faults; of results of earlier versions, and of a fault that may still be there, second by second. */
function binsOf(scenario: ScenarioResult, check: string): readonly Bin[] {
  return scenario.course?.find((one) => one.check === check)?.bins ?? thinned(secondsOf(scenario, check));
}

function secondsOf({ series }: ScenarioResult, check: string): readonly Bin[] {
  const own = series.filter((one) => one.check === check);
  const seconds = [...new Set(own.map(({ second }) => second))].sort((a, b) => a - b);
  const [first = 0] = seconds;
  const last = seconds.at(-1) ?? first - 1;
  return Array.from({ length: Math.min(last - first + 1, 600) }, (_, n) => {
    // A second that lies in two phases has two entries.
    const entries = own.filter(({ second }) => second === first + n);
    const times = entries.flatMap(({ p95Ms }) => p95Ms ?? []);
    return {
      fromMs: (first + n) * 1000,
      toMs: (first + n + 1) * 1000,
      count: entries.reduce((sum, { count }) => sum + count, 0),
      bad: entries.reduce((sum, { bad }) => sum + bad, 0),
      p95Ms: times.length === 0 ? null : Math.max(...times),
    };
  });
}

/** Groups of neighbours as one, with the slowest of their latencies. */
function thinned(bins: readonly Bin[]): readonly Bin[] {
  const size = Math.ceil(bins.length / mostSteps);
  if (size <= 1) return bins;
  return Array.from({ length: Math.ceil(bins.length / size) }, (_, n) => bins.slice(n * size, (n + 1) * size)).flatMap((group) => {
    const [first] = group;
    const times = group.flatMap(({ p95Ms }) => p95Ms ?? []);
    return first === undefined
      ? []
      : {
          fromMs: first.fromMs,
          toMs: group.at(-1)?.toMs ?? first.toMs,
          count: group.reduce((sum, { count }) => sum + count, 0),
          bad: group.reduce((sum, { bad }) => sum + bad, 0),
          p95Ms: times.length === 0 ? null : Math.max(...times),
        };
  });
}

/** A fault whose removal was not confirmed lasts until the end of the scenario. */
const bandsOf = ({ faults, endMs }: ScenarioResult, zeroMs: number): Chart['bands'] =>
  faults.flatMap(({ appliedMs, goneMs, removedMs }) =>
    appliedMs === null ? [] : [{ fromMs: appliedMs - zeroMs, toMs: (goneMs ?? removedMs ?? endMs) - zeroMs }],
  );

function openFrom({ during }: ScenarioResult, check: string, bands: Chart['bands'], zeroMs: number): number | null {
  const known: Measured | undefined = during?.measured.find((one) => one.check === check);
  const endMs = Math.max(...bands.map(({ toMs }) => toMs));
  if (known?.inPlace === undefined) return null;
  const untilMs = known.inPlace.untilMs - zeroMs;
  return endMs - untilMs >= visibleShare * endMs ? untilMs : null;
}

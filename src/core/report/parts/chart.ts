import type { Finding, Result, ScenarioResult } from '../../model/result.ts';
import type { Block, Chart } from '../document/block.ts';
import { faultMs, findingsOf, goneMs } from './facts.ts';

type Point = Chart['points'][number];
type Second = ScenarioResult['series'][number];

/** More would be drawn over each other. */
const widest = 60;

/** The check that broke, second by second: latency if that was promised, else the share that held. */
export function chart(result: Result, scenario: ScenarioResult): readonly Block[] {
  const finding = findingsOf(scenario).find(({ check }) => check !== null);
  const series = scenario.series.filter(({ check }) => check === (finding?.check ?? result.checks[0]?.name));
  const unit = finding?.tolerance === 'latency' ? 'ms' : '%';
  const points = thinned(pointsOf(scenario, series, unit), unit);
  return points.length < 3 ? [] : [{ kind: 'chart', title: titles[unit], unit, points, limit: limitOf(finding) }];
}

const titles = { '%': 'Share that held, each second', ms: 'p95 latency in ms, each second' };

/** Only what is drawn has a line: not what was promised of a recovery, or needed of samples. */
function limitOf(finding: Finding | undefined): number | null {
  if (finding?.required == null) return null;
  if (finding.tolerance === 'success') return finding.required * 100;
  return finding.tolerance === 'latency' ? finding.required : null;
}

function pointsOf(scenario: ScenarioResult, series: readonly Second[], unit: Chart['unit']): readonly Point[] {
  const zero = Math.floor(faultMs(scenario) / 1000);
  const end = goneMs(scenario) ?? scenario.endMs;
  const seconds = [...new Set(series.map(({ second }) => second))].sort((a, b) => a - b);
  return gapless(seconds).map((second) => ({
    second: second - zero,
    value: shownAt(
      series.filter((one) => one.second === second),
      unit,
    ),
    faulty: second >= zero && second * 1000 < end,
  }));
}

const gapless = (seconds: readonly number[]): readonly number[] => {
  const [first] = seconds;
  const last = seconds.at(-1);
  return first === undefined || last === undefined ? [] : Array.from({ length: Math.min(last - first + 1, 600) }, (_, n) => first + n);
};

/** A second that lies in two phases has two entries. */
function shownAt(entries: readonly Second[], unit: Chart['unit']): number | null {
  if (unit === 'ms') return entries.reduce<number | null>((most, { p95Ms }) => (p95Ms === null ? most : Math.max(most ?? 0, p95Ms)), null);
  const all = entries.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? null : 100 * (1 - entries.reduce((sum, { bad }) => sum + bad, 0) / all);
}

/** Groups of neighbouring seconds, each shown by its worst one. */
function thinned(points: readonly Point[], unit: Chart['unit']): readonly Point[] {
  const size = Math.ceil(points.length / widest);
  const groups = Array.from({ length: Math.ceil(points.length / Math.max(size, 1)) }, (_, n) => points.slice(n * size, (n + 1) * size));
  return groups.flatMap((group) => {
    const [first] = group;
    const values = group.flatMap(({ value }) => value ?? []);
    const value = values.length === 0 ? null : unit === '%' ? Math.min(...values) : Math.max(...values);
    return first === undefined ? [] : [{ second: first.second, value, faulty: group.some(({ faulty }) => faulty) }];
  });
}

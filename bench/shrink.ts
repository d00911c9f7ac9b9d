import { faultOf } from '../src/core/faults/catalog.ts';
import type { Fault } from '../src/core/faults/fault.ts';
import type { FaultSpec } from '../src/core/model/plan/fault-spec.ts';
import type { Scenario } from '../src/core/model/plan/scenario.ts';
import { drawParams } from '../src/core/plan/draw-params.ts';
import { dice } from '../src/core/random/dice.ts';
import { noise } from '../src/core/random/noise.ts';
import { asDrawn } from '../src/core/shrink/as-drawn.ts';
import { valueOn } from '../src/core/shrink/axis-value.ts';
import { BreakingPointSearch } from '../src/core/shrink/breaking-point-search.ts';
import { knownTrials } from '../src/core/shrink/known-trials.ts';
import { nearBreakingPoint } from '../src/core/shrink/near-breaking-point.ts';
import { strengthOf } from '../src/core/shrink/strength.ts';
import { roomyMsOf, type TrialResult, Walk } from '../src/core/shrink/walk.ts';
import { median } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// From a failure to its minimal scenario and its breaking point, on simulated systems that fail beyond a known severity, more or less
// gradually, with some random outcomes: the error, the share inside the interval, and the number of runs.

const leastLastsMs = 2000;
const roomyMs = roomyMsOf(leastLastsMs);
const mostRuns = { walk: 30, edge: 20 };

interface World {
  readonly name: string;
  /** The odds of a failure change by e over this difference in the logarithm of the severity; 0: a step. */
  readonly spread: number;
  /** Share of the runs with a wrong outcome, for any severity. */
  readonly wrong: number;
}

const worlds: readonly World[] = [
  { name: 'a step, every run decided correctly', spread: 0, wrong: 0 },
  { name: 'a step, 5 % of the runs decided wrongly', spread: 0, wrong: 0.05 },
  { name: 'gradual (odds × e in 5 %), 2 % wrong', spread: 0.05, wrong: 0.02 },
  { name: 'gradual (odds × e in 15 %), 2 % wrong', spread: 0.15, wrong: 0.02 },
];

/** Beyond this spread, the severity that always fails is far above the one at which half of the runs fail, so there is no single right result. */
const widestSpread = 0.05;

const kinds = [
  ['latency', 'delay'],
  ['http-delay', 'delay'],
  ['http-error', 'share'],
  ['surge', 'rate'],
  ['bandwidth', 'rate'],
] as const;

function specOf(kind: string, id: string, seed: string): FaultSpec {
  const params = drawParams(faultOf(kind) as Fault, { params: {} }, dice(seed));
  return { id, fault: kind, on: id, params, startMs: 0, lastsMs: 5000 + 1000 * Math.floor(10 * dice(seed).unit('lasts')), seed };
}

/** A failing scenario, the parameter that causes the failure, and the value at which it starts to fail. */
function caseOf(run: number) {
  const [kind, parameter] = kinds[run % kinds.length] as (typeof kinds)[number];
  const guilty = specOf(kind, 's1.f1', `run ${run}`);
  const drawn: Scenario = { id: 's1', faults: run % 2 === 0 ? [guilty] : [guilty, specOf('kill', 's1.f2', `run ${run}`)] };
  const value = guilty.params[parameter] as number;
  const down = kind === 'bandwidth';
  const away = 0.05 + dice(`run ${run}`).unit('threshold') * (parameter === 'share' ? 1.5 : 3);
  return { drawn, place: { fault: guilty.id, parameter }, threshold: Math.max(value * Math.exp(down ? away : -away), 0.02), down };
}

function simulate(run: number, { spread, wrong }: World) {
  const { drawn, place, threshold, down } = caseOf(run);
  const units = noise(dice(`world ${run}`));
  const seen: TrialResult[] = [];
  let runs = 0;
  const breaks = (form: Scenario): boolean => {
    const value = valueOn(form, place);
    const beyond = value === undefined ? Number.NEGATIVE_INFINITY : Math.log(value / threshold) * (down ? -1 : 1);
    const chance = spread === 0 ? Number(beyond >= 0) : 1 / (1 + Math.exp(-beyond / spread));
    runs += 1;
    return units(runs) < wrong + (1 - 2 * wrong) * chance;
  };
  const ask = (form: Scenario): boolean => {
    const same = breaks(form);
    seen.push({ scenario: form, same });
    return same && breaks(form);
  };
  const walk = new Walk(drawn, leastLastsMs, roomyMs);
  const goOn = (most: number) => {
    for (let form = walk.next(); form !== null && runs < most; form = walk.next()) walk.record(ask(form));
  };
  goOn(mostRuns.walk);
  const { scenario: smallest } = walk.best;
  const walked = () => ({ runs, tries: walk.best.tried, near: isNear(valueOn(walk.best.scenario, place), threshold) });
  const strength = strengthOf(smallest, drawn, leastLastsMs);
  if (strength?.fault !== place.fault || strength.parameter !== place.parameter) return { walked: walked(), edge: null };
  const form = asDrawn(smallest, drawn, roomyMs);
  const search = new BreakingPointSearch(form, strength, knownTrials(form, strength, seen));
  for (let next = search.next(); next !== null && search.best.trials < mostRuns.edge; next = search.next()) search.record(breaks(next));
  const { threshold: found } = search.best;
  for (const nearer of nearBreakingPoint(smallest, search.best, strength)) {
    const same = ask(nearer);
    walk.record(same, nearer);
    if (same) break;
  }
  walk.shorten();
  goOn(mostRuns.walk + mostRuns.edge);
  const edge = found && {
    trials: search.best.trials,
    inside: found.low <= threshold && threshold <= found.high,
    half: (found.high - found.low) / 2 / found.value,
  };
  return { walked: walked(), edge };
}

const isNear = (value: number | undefined, threshold: number): boolean => value !== undefined && Math.abs(value / threshold - 1) <= 0.25;

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;

function rowsOf(world: World, runs: number): BenchRow[] {
  const before = process.cpuUsage();
  const all = Array.from({ length: runs }, (_, run) => simulate(run, world));
  const cpuMs = process.cpuUsage(before).user / 1000 / runs;
  const hasGoal = world.spread <= widestSpread;
  const near = all.filter(({ walked }) => walked.near).length;
  const edges = all.flatMap(({ edge }) => edge ?? []);
  const inside = edges.filter((edge) => edge.inside).length;
  return [
    {
      row: `minimal scenario, ${world.name}: strength within 25 % of the threshold`,
      ours: percent(near, runs),
      peer: '–',
      ratio: '–',
      goal: hasGoal ? '≥ 90 %' : '–',
      ok: !hasGoal || near / runs >= 0.9,
      note: `${runs} runs; ${median(all.map(({ walked }) => walked.tries))} scenarios tried; ${median(all.map(({ walked }) => walked.runs))} runs with the breaking point`,
    },
    {
      row: `breaking point, ${world.name}: inside its 90 % interval`,
      ours: percent(inside, edges.length),
      peer: '–',
      ratio: '–',
      goal: '≥ 90 %',
      ok: inside / edges.length >= 0.9,
      note: `${percent(edges.length, runs)} asked about the right strength; ± ${(100 * median(edges.map(({ half }) => half))).toFixed(0)} % after ${median(edges.map(({ trials }) => trials))} more runs; ${cpuMs.toFixed(1)} ms CPU a run for both`,
    },
  ];
}

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  return worlds.flatMap((world) => rowsOf(world, quick ? 100 : 1000));
}

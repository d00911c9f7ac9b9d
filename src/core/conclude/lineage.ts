import type { Baseline } from '../compare/compare.ts';
import { isSameDependency, type KnownEdge } from '../model/edge.ts';
import { type CarriedBy, type Lineage, mostLineage, type Takeover } from '../model/plan/lineage.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import type { LinkNeed } from '../model/run/link-need.ts';
import type { Phase } from '../model/run/phase.ts';
import { latest } from './coverage.ts';

/** How many exchanges a probe more than before are a takeover, and by which factor. The first is the one of `LinkNeeds`; chosen by judgement, not fitted. */
const growth = { exchanges: 0.2, factor: 1.5 };
/** Counters are read once a second. */
const leastSpanMs = 700;

interface Recorded {
  readonly plan: Pick<Plan, 'map'> | null;
  readonly needs: readonly LinkNeed[];
}

/** Adds to the result of a plan with `mode: map` which targets good responses needed together, and which target took over for another. */
export function withLineage(result: Result, { plan, needs }: Recorded, baseline: Baseline | undefined): Result {
  if (plan?.map === undefined) return result;
  const earlier: Lineage = (typeof baseline === 'object' ? baseline.lineage : undefined) ?? { carried: [], takeovers: [] };
  const targets = new Set(plan.map.cells.map(({ on }) => on));
  const carried = new Map([...earlier.carried, ...carriedIn(result, needs)].map((one) => [one.target, one]));
  const seen = [...earlier.takeovers, ...result.scenarios.flatMap((scenario) => takeoversIn(scenario, result))];
  const takeovers = new Map(seen.toReversed().map((one) => [`${one.on} ${one.by}`, one]));
  const lineage: Lineage = {
    carried: [...carried.values()].filter(({ target }) => targets.has(target)).slice(0, mostLineage),
    takeovers: [...takeovers.values()]
      .toReversed()
      .filter(({ on, by }) => targets.has(on) && targets.has(by))
      .map((one) => withLast(one, result))
      .slice(0, mostLineage),
  };
  return { ...result, lineage };
}

/** What this run knows. With one check, all that passed before any fault was for its responses. */
function carriedIn({ checks, edges }: Result, needs: readonly LinkNeed[]): readonly CarriedBy[] {
  const names = checks.map(({ name }) => name);
  const known = edges?.known.filter((edge): edge is Served => edge.target !== undefined) ?? [];
  const links = known.flatMap((edge) => {
    const own = needs.filter(({ link }) => link === edge.target);
    if (names.length === 1) return isLink(edge) ? [{ edge, checks: edge.carried ? names : [] }] : [];
    return own.length < names.length ? [] : [{ edge, checks: own.filter(({ needed }) => needed).map(({ check }) => check) }];
  });
  return known.flatMap((edge): readonly CarriedBy[] => {
    const leading = links.filter((link) => isSameDependency(link.edge, edge));
    return leading.length === 0 ? [] : [{ target: edge.target, checks: [...new Set(leading.flatMap((link) => link.checks))].sort() }];
  });
}

/** The config names both ends. */
const isLink = ({ from, missed }: KnownEdge): boolean => missed === undefined && from !== '';

type Served = KnownEdge & { readonly target: string };

/** Only a scenario with one fault shows who stands in for its target. */
function takeoversIn(scenario: ScenarioResult, { edges }: Result): readonly Takeover[] {
  const [fault, ...others] = scenario.faults;
  if (fault === undefined || others.length > 0 || !isServed(scenario)) return [];
  const { on, fault: kind } = fault.spec;
  const edgesOf = (target: string) => edges?.known.filter((edge) => edge.target === target) ?? [];
  const isSame = (by: string): boolean =>
    by === on || edgesOf(by).some((edge) => edgesOf(on).some((other) => isSameDependency(edge, other)));
  return [...new Set(scenario.observed.map(({ target }) => target))]
    .filter((by) => !isSame(by) && tookOver(scenario, by))
    .map((by) => ({ fault: kind, on, by, last: null }));
}

const isServed = ({ outcome, during }: ScenarioResult): boolean =>
  outcome === 'passed' && (during?.measured.every(({ noPromise, bad }) => noPromise !== true || bad === 0) ?? false);

function tookOver(scenario: ScenarioResult, target: string): boolean {
  const [before, during] = [exchangesPerProbe(scenario, target, 'before'), exchangesPerProbe(scenario, target, 'during')];
  return before !== null && during !== null && during - before >= growth.exchanges && during >= growth.factor * before;
}

function exchangesPerProbe(scenario: ScenarioResult, target: string, phase: Exclude<Phase, 'after'>): number | null {
  const seen = scenario.observed.find((one) => one.target === target && one.phase === phase);
  const [exchanges, measured] = [seen?.numbers.exchanges, scenario[phase]];
  const probes = measured?.measured.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (seen === undefined || exchanges === undefined || !measured || probes === 0 || seen.spanMs < leastSpanMs) return null;
  return (exchanges.last - exchanges.first) / seen.spanMs / (probes / (measured.endMs - measured.startMs));
}

/** The run of this result in which both targets were disturbed together, if there is one. */
export function withLast(takeover: Takeover, result: Pick<Result, 'scenarios' | 'run'>): Takeover {
  const { on, by } = takeover;
  const both = result.scenarios.find(({ faults }) => [on, by].every((target) => faults.some(({ spec }) => spec.on === target)));
  return both === undefined ? takeover : { ...takeover, last: latest(takeover.last, both, result) };
}

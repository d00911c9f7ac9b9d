import { endOf, isSameDependency, type KnownEdge } from '../model/edge.ts';
import type { EdgeChange } from '../model/result/edge-change.ts';
import type { Outcome } from '../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import { isAccepted } from '../verdict/accept.ts';
import { canonical } from './canonical.ts';
import { matched } from './matched.ts';
import { isDecided } from './scenario-change.ts';

/** What the change depends on and its base did not, and which edges it no longer survives or survives now; what matters most first. */
export function edgeChanges(here: Result, base: Result): readonly EdgeChange[] {
  if (here.name !== base.name) return [];
  const added = addedEdges(here, base);
  const isAdded = ({ target }: EdgeChange): boolean => added.some((one) => one.target !== null && one.target === target);
  return [...added, ...reactions(here, base).filter((one) => !isAdded(one))];
}

/**
 * What the preview depends on here and, as far as the base knows, not there; those that fail a scenario first. Servers are compared, not who connects
 * to them: a program may have another name. An edge that the config names counts unless the base has seen it.
 */
function addedEdges(here: Result, base: Result): readonly EdgeChange[] {
  if (here.edges === undefined || base.edges === undefined) return [];
  const { looked, known } = base.edges;
  const current = here.edges.known.filter(({ missed }) => missed === undefined || missed === 0);
  const groups: KnownEdge[][] = [];
  for (const edge of current) {
    const group = groups.find(([one]) => one !== undefined && isSameDependency(one, edge));
    if (group === undefined) groups.push([edge]);
    else group.push(edge);
  }
  return groups
    .flatMap((group) => (known.some((edge) => group.some((one) => isSameDependency(one, edge))) ? [] : (added(group, looked, here) ?? [])))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (endOf(a) < endOf(b) ? -1 : 1));
}

const rankOf = ({ failed, passed }: EdgeChange): number => (failed.length > 0 ? 0 : passed.length === 0 ? 1 : 2);

/** null: the base may depend on it as well, because nothing has looked there. */
function added(group: readonly KnownEdge[], looked: boolean, here: Result): EdgeChange | null {
  const seen = looked ? group.filter(({ missed, carried }) => missed === 0 || carried === true) : [];
  const configured = group.find(({ missed }) => missed === undefined);
  const [edge] = [...seen, ...(configured === undefined ? [] : [configured])];
  if (edge === undefined) return null;
  const targets = new Set(group.flatMap(({ target }) => target ?? []));
  const { failed, passed } = runsOn(here.scenarios.filter(({ faults }) => faults.every(({ spec }) => targets.has(spec.on))));
  return {
    change: seen.length > 0 ? 'connection' : 'target',
    edge: edge.key,
    to: edge.to,
    target: configured?.target ?? [...targets][0] ?? null,
    failed,
    passed,
  };
}

const runsOn = (scenarios: readonly ScenarioResult[]): Pick<EdgeChange, 'failed' | 'passed'> => ({
  failed: scenarios.filter((one) => one.outcome === 'failed' && !isAccepted(one)).map(failureOf),
  passed: [...new Set(scenarios.filter(({ outcome }) => outcome === 'passed').flatMap(kindsOf))],
});

const failureOf = (one: ScenarioResult): EdgeChange['failed'][number] => ({
  scenario: one.id,
  faults: kindsOf(one),
  checks: [...new Set(one.findings.flatMap(({ outcome, check }) => (outcome === 'failed' && check !== null ? [check] : [])))],
});

const kindsOf = ({ faults }: ScenarioResult): readonly string[] => [...new Set(faults.map(({ spec }) => spec.fault))];

const noLimit: ReadonlySet<string> = new Set(['no-timeout', 'timeout-too-long']);

/**
 * The edges whose outage or slowness the change no longer survives, or survives now: the same fault with the same values, the same checks and the same
 * version of the gate. `waits`: what failed shows a missing timeout, which the base did not show.
 */
function reactions(here: Result, base: Result): readonly EdgeChange[] {
  if (here.version !== base.version || base.verdict === 'unrestored' || !isSame(here.checks, base.checks)) return [];
  const pairs = matched(here.scenarios, base.scenarios);
  return (here.edges?.known ?? [])
    .flatMap((edge): EdgeChange[] => {
      const { target, missed } = edge;
      if (target === undefined || missed !== undefined) return [];
      const own = here.scenarios.filter(({ faults }) => faults.length > 0 && faults.every(({ spec }) => spec.on === target));
      const earlier = (one: ScenarioResult): Outcome | undefined => (pairs.get(one) ?? undefined)?.outcome ?? rememberedOf(one, here, base);
      const worse = own.filter((one) => one.outcome === 'failed' && earlier(one) === 'passed');
      const waiting = own.filter((one) => one.outcome === 'failed' && waitsIn(one) && isTimely(pairs.get(one) ?? null));
      const better = own.filter((one) => one.outcome === 'passed' && earlier(one) === 'failed');
      const change = waiting.length > 0 ? 'waits' : worse.length > 0 ? 'needed' : 'hardened';
      const shown = { waits: waiting, needed: worse, hardened: better }[change];
      const { failed, passed } = runsOn(shown);
      return failed.length + passed.length === 0 ? [] : [{ change, edge: edge.key, to: edge.to, target, failed, passed }];
    })
    .toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change) || b.failed.length - a.failed.length);
}

const order: readonly EdgeChange['change'][] = ['waits', 'needed', 'hardened'];

const isSame = (a: unknown, b: unknown): boolean => canonical(JSON.parse(JSON.stringify(a))) === canonical(JSON.parse(JSON.stringify(b)));

const waitsIn = ({ diagnoses }: ScenarioResult): boolean => diagnoses.some(({ weakness }) => noLimit.has(weakness));

/** The base has decided the scenario, and does not show that a timeout is missing. */
const isTimely = (one: ScenarioResult | null): boolean => one !== null && isDecided(one.outcome) && !waitsIn(one);

/** What an earlier run on the base has shown of the pair, if the config is the same. */
function rememberedOf({ faults }: ScenarioResult, here: Result, base: Result): Outcome | undefined {
  const [fault, ...others] = faults;
  if (fault === undefined || others.length > 0 || here.configDigest === '' || here.configDigest !== base.configDigest) return undefined;
  const last = base.coverage?.find((cell) => cell.fault === fault.spec.fault && cell.on === fault.spec.on)?.last;
  return last?.merged ? undefined : last?.outcome;
}

/** Only what needs no list of the base: base and change have the same config, and other addresses. */
export const withoutAdded = (changes: readonly EdgeChange[]): readonly EdgeChange[] =>
  changes.filter(({ change }) => order.includes(change));

import { edgeChanges } from '../../src/core/compare/edge-changes.ts';
import { withCoverage } from '../../src/core/conclude/coverage.ts';
import { withEdges } from '../../src/core/conclude/edges.ts';
import { configuredEdges } from '../../src/core/discovery/configured-edges.ts';
import type { Config } from '../../src/core/model/config/config.ts';
import { edgeOf, endOf, type KnownEdge } from '../../src/core/model/edge.ts';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import type { Result, ScenarioResult } from '../../src/core/model/result/result.ts';
import { pairName } from '../../src/core/plan/candidate.ts';
import { memoryOf } from '../../src/core/plan/map/worth-combining.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { dice } from '../../src/core/random/dice.ts';
import { noise } from '../../src/core/random/noise.ts';

/** Changes to an app, simulated: each adds one dependency or survives one that it did not survive. Nothing runs but plans and comparisons. */

/** The default branch has run every pair. */
const runsOfBase = 16;

type ConfigOf = (names: readonly string[]) => Config;

/** What an app of one side is like. */
interface Side {
  readonly names: readonly string[];
  /** The program that connects. */
  readonly program: string;
  /** Connections for which the config has no target. */
  readonly others: readonly KnownEdge[];
  /** Pairs that fail. */
  readonly weak: ReadonlySet<string>;
  readonly configDigest: string;
}

/** Does the report of the change name the right edge first? */
export function rightEdgeFirst(
  seed: string,
  names: readonly string[],
  kinds: readonly string[],
  perRun: number,
  configOf: ConfigOf,
): boolean {
  const unit = noise(dice(`diff ${seed}`));
  const pick = <T>(all: readonly T[], at: number): T => all[Math.floor(unit(at) * all.length)] as T;
  // A third of the targets fail under some faults, before and after the change.
  const weak = names
    .filter((_, index) => unit(index, 1) < 0.33)
    .flatMap((name) => kinds.filter((_, n) => unit(n, 2) < 0.4).map((kind) => `${kind} on ${name}`));
  const before: Side = { names, program: 'server.js', others: [other('metrics', 8125)], weak: new Set(weak), configDigest: 'a' };
  const hardened = pick(names, 1);
  const [after, right] = unit(0) < 0.5 ? added(before, kinds, unit) : [before, endOfTarget(names.indexOf(hardened))];
  const base = { ...before, weak: after === before ? new Set([...weak, `${pick(kinds, 2)} on ${hardened}`]) : before.weak };
  const here = after === before ? { ...before, weak: new Set(weak.filter((pair) => !pair.endsWith(` on ${hardened}`))) } : after;
  let known: Result | undefined;
  for (let number = 1; number <= runsOfBase; number += 1) known = run(`${seed}.${number}`, base, configOf, perRun, known);
  const [first] = known === undefined ? [] : edgeChanges(run(`${seed}.here`, here, configOf, perRun, known), known);
  return first !== undefined && endOf(first) === right;
}

/** The change adds a link, weak or not, or a connection alone; its program may have another name. */
function added(before: Side, kinds: readonly string[], unit: ReturnType<typeof noise>): readonly [Side, string] {
  const program = unit(3) < 0.3 ? 'dist/main.js' : before.program;
  if (unit(4) < 0.25) return [{ ...before, program, others: [...before.others, other('payments', 443)] }, 'payments:443'];
  const names = [...before.names, 'to-new'];
  const weak = unit(5) < 0.6 ? kinds.map((kind) => `${kind} on to-new`) : [];
  return [{ ...before, program, names, weak: new Set([...before.weak, ...weak]), configDigest: 'b' }, endOfTarget(names.length - 1)];
}

const endOfTarget = (index: number): string => `127.0.0.1:${7000 + index}`;

const other = (host: string, port: number): KnownEdge => edgeOf('program', 'server.js', { host, port });

/** The result of one run, as far as a comparison of edges depends on it. */
function run(seed: string, side: Side, configOf: ConfigOf, perRun: number, baseline: Result | undefined): Result {
  const config = configOf(side.names);
  const plan = planOf(config, seed, memoryOf(baseline));
  const scenarios = plan.scenarios.slice(0, perRun).map((one) => judged(one, side.weak));
  const identity = { startedAt: '2026-11-20T10:00:00.000Z', id: seed, attempt: 1, commit: '' };
  const bare = { name: 'app', version: '1', verdict: 'failed', checks: [], configDigest: side.configDigest, run: identity, scenarios };
  const seen = [
    ...configuredEdges(config, []).map(({ to, target }) => ({ ...edgeOf('program', side.program, to), target: target ?? '' })),
    ...side.others,
  ];
  return withEdges(withCoverage(bare as unknown as Result, plan), { configured: configuredEdges(config, []), seen }, baseline);
}

function judged({ id, faults }: Plan['scenarios'][number], weak: ReadonlySet<string>): ScenarioResult {
  const isWeak = faults.some((fault) => weak.has(pairName(fault)));
  const findings = isWeak ? [{ outcome: 'failed', check: 'home', target: null, phase: 'during', tolerance: 'success' }] : [];
  const outcome = isWeak ? 'failed' : 'passed';
  return { id, outcome, faults: faults.map((spec) => ({ spec })), findings, diagnoses: [] } as unknown as ScenarioResult;
}

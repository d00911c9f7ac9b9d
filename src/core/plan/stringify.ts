import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Plan, PlanMap } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { PlanShard } from '../model/plan/shard.ts';
import type { WorkerChoice } from '../model/plan/worker-choice.ts';
import { safeJson } from '../stdout/safe-json.ts';

/** The plan file: JSON, the same bytes for the same plan, with a newline at the end. */
export function stringifyPlan({ schema, name, seed, scenarios, map, shard }: Plan): string {
  const ordered = {
    schema,
    name,
    seed,
    scenarios: scenarios.map(orderedScenario),
    ...(map !== undefined && { map: orderedMap(map) }),
    ...(shard !== undefined && { shard: orderedShard(shard) }),
  };
  return safeJson(ordered);
}

const orderedScenario = ({ id, atMs, faults }: Scenario): Scenario => ({
  id,
  ...(atMs !== undefined && { atMs }),
  faults: faults.map(orderedFault),
});

const orderedMap = ({ coverage, cells }: PlanMap): PlanMap => ({
  coverage,
  cells: cells.map(({ fault, on, scenario, last, isNew }) => ({ fault, on, scenario, last, ...(isNew && { isNew }) })),
});

const orderedShard = ({ index, of, plan, scenarios, places }: PlanShard): PlanShard => ({ index, of, plan, scenarios, places });

const orderedFault = ({ id, fault, on, params, startMs, lastsMs, seed, worker, fractions }: FaultSpec): FaultSpec => ({
  id,
  fault,
  on,
  params: byName(params),
  startMs,
  lastsMs,
  seed,
  ...(worker !== undefined && { worker: orderedWorker(worker) }),
  ...(fractions !== undefined && { fractions: byName(fractions) }),
});

const byName = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

const orderedWorker = ({ fraction, share, index, also }: WorkerChoice): WorkerChoice => ({
  fraction,
  ...(share !== undefined && { share }),
  ...(index !== undefined && { index }),
  ...(also !== undefined && { also }),
});

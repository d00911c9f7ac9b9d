import type { Cell } from './cell.ts';
import type { Scenario } from './scenario.ts';
import type { PlanShard } from './shard.ts';

/** The format of plans that are drawn now. */
export const planSchema = 'chaos-gate/plan/v2';

/** Every format that can be read. The seed of a plan of version 1 gives other scenarios now; its file and its tokens give the same ones as ever. */
export const planSchemas = ['chaos-gate/plan/v1', planSchema] as const;

/** The scenarios that one seed produces. A plan can be written to a file, and the same config and seed give the same bytes. */
export interface Plan {
  readonly schema: (typeof planSchemas)[number];
  readonly name: string;
  readonly seed: string;
  readonly scenarios: readonly Scenario[];
  /** With `mode: map`: every fault on every target, in the order in which they run. */
  readonly map?: PlanMap;
  /** Only in a part of a plan. */
  readonly shard?: PlanShard;
}

export interface PlanMap {
  /** Hash of the earlier outcomes that the order depends on; empty: none were known. */
  readonly coverage: string;
  readonly cells: readonly Cell[];
}

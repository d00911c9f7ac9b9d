import * as z from 'zod';
import { GateFailure } from '../model/failure.ts';
import { type Plan, planSchemas } from '../model/plan/plan.ts';
import { outcomes } from '../model/result/outcome.ts';
import { printable } from '../quantity/printable.ts';
import { firstProblem } from './first-problem.ts';
import { scenarioSchema } from './scenario-schema.ts';
import { shardSchema } from './shard/shard-schema.ts';

/** Far more than 10,000 scenarios need. */
const longestText = 32 * 2 ** 20;

const short = z.string().max(200);
const cell = z.strictObject({
  fault: short,
  on: short,
  scenario: short.nullable(),
  last: z
    .strictObject({ startedAt: short, run: short, commit: short, outcome: z.enum(outcomes), merged: z.literal(true).exactOptional() })
    .nullable(),
  isNew: z.literal(true).exactOptional(),
});

const schema = z
  .strictObject({
    schema: z.enum(planSchemas),
    name: z.string().regex(/^[ -~]{1,80}$/),
    seed: z.string().regex(/^[ -~]{1,100}$/),
    scenarios: z
      .array(scenarioSchema)
      .min(1, 'a plan without scenarios would show nothing')
      .max(10_000, 'a plan has at most 10,000 scenarios')
      .refine((scenarios) => new Set(scenarios.map(({ id }) => id)).size === scenarios.length, 'two scenarios have the same id'),
    map: z.strictObject({ coverage: short, cells: z.array(cell).max(10_000) }).exactOptional(),
    shard: shardSchema.exactOptional(),
  })
  .refine(
    ({ scenarios, shard }) => shard === undefined || shard.places.length === scenarios.length,
    'a shard has one place for each scenario',
  );

/** Parses a plan file strictly. Throws GateFailure PLAN_INVALID with the place. */
export function parsePlan(text: string): Plan {
  if (text.length > longestText) throw new GateFailure('PLAN_INVALID', 'the plan is longer than 32 MiB');
  const read = schema.safeParse(json(text));
  if (read.success) return read.data;
  throw new GateFailure('PLAN_INVALID', `the plan is wrong at ${firstProblem(read.error)}`, {
    hint: '`chaos-gate plan --json` writes a right one',
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GateFailure('PLAN_INVALID', `the plan is not JSON: ${printable(cause instanceof Error ? cause.message : '', 120)}`, {
      cause,
    });
  }
}

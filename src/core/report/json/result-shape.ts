import * as z from 'zod';
import { edgeKinds, mostEdges } from '../../model/edge.ts';
import { mostLineage } from '../../model/plan/lineage.ts';
import { exitCodes, outcomes, type RunVerdict } from '../../model/result/outcome.ts';
import { type Result, resultSchema } from '../../model/result/result.ts';
import { mostRuns, mostScenarios } from '../../model/result/run-record.ts';
import { stopCauses } from '../../model/result/stop-cause.ts';
import { shardSchema } from '../../plan/shard/shard-schema.ts';
import { comparison } from './comparison-shape.ts';
import { control, list, phaseResult, scenarioResult } from './scenario-shape.ts';
import { address, ms, runIdentity, share, text, tolerance } from './value-shape.ts';

const verdicts = Object.keys(exitCodes) as [RunVerdict, ...RunVerdict[]];

const cellRun = z.object({ startedAt: text, run: text, commit: text, outcome: z.enum(outcomes), merged: z.literal(true).exactOptional() });

const cell = z.object({
  fault: text,
  on: text,
  scenario: text.nullable(),
  last: cellRun.nullable(),
  isNew: z.literal(true).exactOptional(),
  edge: text.exactOptional(),
});

const edge = z.object({
  key: text,
  kind: z.enum(edgeKinds),
  from: text,
  to: address,
  target: text.exactOptional(),
  missed: z.int().min(0).max(1000).exactOptional(),
  carried: z.literal(true).exactOptional(),
});

const runRecord = z.object({
  startedAt: text,
  run: text,
  commit: text,
  verdict: z.enum(verdicts),
  scenarios: z
    .array(z.object({ id: z.string().max(20), what: text, outcome: z.enum(outcomes), recoveredMs: ms.min(0).nullable() }))
    .max(mostScenarios),
});

const lineage = z.object({
  carried: z.array(z.object({ target: text, checks: z.array(text).max(100) })).max(mostLineage),
  takeovers: z.array(z.object({ fault: text, on: text, by: text, last: cellRun.nullable() })).max(mostLineage),
});

/** What a run remembers of earlier ones. The rest of a file is right without it. */
export const memory = {
  coverage: list(cell),
  lineage,
  edges: z.object({ looked: z.boolean(), known: z.array(edge).max(mostEdges) }),
  runs: z.array(runRecord).max(mostRuns),
} as const;

/** result.json, version 1. Keys that this version does not know are left out. */
export const resultShape: z.ZodType<Result> = z.object({
  schema: z.literal(resultSchema),
  version: text,
  name: text,
  seed: text,
  preview: text,
  overrides: list(text).exactOptional(),
  run: runIdentity,
  configDigest: text.default(''),
  configPath: text.exactOptional(),
  durationMs: ms,
  verdict: z.enum(verdicts),
  exitCode: z.int().min(0).max(255),
  reason: text,
  cause: z.enum(stopCauses).exactOptional(),
  confidence: share,
  checks: list(
    z.object({
      name: text,
      kind: text,
      ratePerSecond: z.number().min(0),
      timeoutMs: ms,
      steady: tolerance,
      during: tolerance,
      recoversMs: ms,
    }),
  ),
  baseline: phaseResult.nullable(),
  scenarios: list(scenarioResult),
  controls: list(control).default([]),
  unstable: list(text).default([]),
  down: list(z.object({ target: text, seen: z.boolean() })).exactOptional(),
  resets: list(z.object({ target: text, connections: z.int().min(0), passedBefore: z.boolean() })).exactOptional(),
  unrestored: list(z.object({ undo: text, target: text, kind: text, reason: text, commands: list(list(text)) })),
  trouble: list(text),
  notes: list(text),
  traffic: list(
    z.object({
      request: text,
      ratePerSecond: z.number().min(0),
      requests: z.int().min(0),
      responses: z.record(text, z.int().min(0)),
      rejectedWith: z.int().min(0),
    }),
  ).exactOptional(),
  history: list(
    z.object({
      startedAt: text,
      afterMs: ms,
      run: text,
      seed: text,
      scenario: text,
      fault: text,
      on: text,
      outcome: z.enum(outcomes),
      recoveredMs: ms.nullable(),
    }),
  ).exactOptional(),
  coverage: memory.coverage.exactOptional(),
  lineage: memory.lineage.exactOptional(),
  edges: memory.edges.exactOptional(),
  runs: memory.runs.exactOptional(),
  skipped: list(z.object({ scenario: text, says: text })),
  shard: shardSchema.extend({ ids: z.array(text).max(10_000) }).exactOptional(),
  comparison: comparison.nullable().default(null),
});

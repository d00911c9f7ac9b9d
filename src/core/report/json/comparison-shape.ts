import * as z from 'zod';
import { changes, hindrances } from '../../model/result/comparison.ts';
import { edgeChangeKinds } from '../../model/result/edge-change.ts';
import { located } from '../../model/result/lesson.ts';
import { exitCodes, outcomes, type RunVerdict } from '../../model/result/outcome.ts';
import { phases } from '../../model/run/phase.ts';
import { list, toleranceName } from './scenario-shape.ts';
import { address, estimate, runIdentity, share, text } from './value-shape.ts';

const base = z.object({
  version: text,
  name: text,
  seed: text,
  run: runIdentity,
  verdict: z.enum(Object.keys(exitCodes) as [RunVerdict, ...RunVerdict[]]),
  preview: text.nullable(),
  why: text.exactOptional(),
});

const finding = z.object({
  check: text.nullable(),
  target: text.nullable(),
  phase: z.enum(phases),
  tolerance: toleranceName,
  quantile: share.nullable(),
  change: z.enum(['new', 'fixed', 'unchanged', 'unknown']),
});

const edge = z.object({
  fault: text,
  parameter: text,
  direction: z.enum(['up', 'down']),
  here: estimate.nullable().transform(located),
  base: estimate.nullable().transform(located),
  level: share,
  sameForm: z.boolean(),
  cut: z.boolean(),
  holds: z.enum(['here', 'base']).exactOptional(),
  moved: z.enum(['sooner', 'later', 'not shown']),
});

const side = z.object({
  outcome: z.enum(outcomes),
  success: share.nullable(),
  p95Ms: z.number().nullable(),
  earlyMs: z.number().exactOptional(),
});

const scenario = z.object({
  scenario: text,
  base: text.nullable(),
  change: z.enum(changes),
  sides: z.object({ here: side, base: side }).exactOptional(),
  findings: list(finding),
  edge: edge.nullable(),
});

const edgeChange = z.object({
  change: z.enum(edgeChangeKinds),
  edge: text,
  to: address,
  target: text.nullable(),
  failed: list(z.object({ scenario: text, faults: list(text), checks: list(text) })),
  passed: list(text),
});

export const comparison = z.object({
  base: base.nullable(),
  hindrances: list(z.enum(hindrances)),
  scenarios: list(scenario),
  edges: list(edgeChange).exactOptional(),
});

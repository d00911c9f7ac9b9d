import * as z from 'zod';
import { outcomes } from '../../model/outcome.ts';
import { phases } from '../../model/phase.ts';
import { estimate, ms, numbers, reasons, share, sighting, text } from './value-shape.ts';

/** Longer lists than a run can make. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(100_000);

const times = { firstBadMs: ms.nullable(), lastBadMs: ms.nullable() };
const tally = z.int().min(0);

const measured = z.object({
  check: text,
  count: tally,
  bad: tally,
  success: estimate.nullable(),
  percentiles: list(estimate.extend({ quantile: share })),
  reasons,
  ...times,
});

const finding = z.object({
  outcome: z.enum(outcomes).exclude(['passed']),
  check: text.nullable(),
  target: text.nullable(),
  phase: z.enum(phases),
  tolerance: z.enum(['success', 'latency', 'recovers', 'back', 'felt', 'gone', 'samples', 'gate']),
  quantile: share.nullable(),
  required: z.number().nullable(),
  observed: estimate.nullable(),
  count: tally,
  bad: tally,
  reasons,
  sinceMs: ms.nullable(),
  untilMs: ms.nullable(),
  says: text,
});

export const phaseResult = z.object({ startMs: ms, endMs: ms, measured: list(measured), findings: list(finding) });

const fault = z.object({
  spec: z.object({
    id: text,
    fault: text,
    on: text,
    params: z.record(text, z.union([z.number(), text])),
    startMs: ms,
    lastsMs: ms,
    seed: text,
  }),
  says: text,
  requestedMs: ms.nullable(),
  appliedMs: ms.nullable(),
  felt: sighting.nullable(),
  removedMs: ms.nullable(),
  gone: sighting.nullable(),
  failure: text.nullable(),
  goneMs: ms.nullable(),
});

export const scenarioResult = z.object({
  id: text,
  outcome: z.enum(outcomes),
  startMs: ms,
  endMs: ms,
  faults: list(fault),
  before: phaseResult.nullable(),
  during: phaseResult.nullable(),
  after: phaseResult.nullable(),
  recovery: list(z.object({ check: text, recoveredMs: ms.nullable(), limitMs: ms })),
  findings: list(finding),
  timeline: list(z.object({ atMs: ms, says: text, subject: text.nullable(), numbers })),
  series: list(z.object({ check: text, second: z.int(), phase: z.enum(phases), count: tally, bad: tally, p95Ms: ms.nullable() })),
  replay: text,
});

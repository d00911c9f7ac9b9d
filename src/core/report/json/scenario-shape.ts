import * as z from 'zod';
import { causes } from '../../model/result/cause.ts';
import { weaknesses } from '../../model/result/diagnosis.ts';
import { toleranceNames } from '../../model/result/finding-traits.ts';
import { located } from '../../model/result/lesson.ts';
import { outcomes } from '../../model/result/outcome.ts';
import { phases } from '../../model/run/phase.ts';
import { estimate, ms, numbers, reasons, share, sighting, text } from './value-shape.ts';

/** Longer lists than a run can make. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(100_000);

const times = { firstBadMs: ms.nullable(), lastBadMs: ms.nullable() };
const tally = z.int().min(0);

const measured = z.object({
  check: text,
  count: tally,
  bad: tally,
  inPlace: z.object({ count: tally, bad: tally, untilMs: ms }).exactOptional(),
  noPromise: z.literal(true).exactOptional(),
  spared: z.literal(true).exactOptional(),
  success: estimate.nullable(),
  percentiles: list(estimate.extend({ quantile: share })),
  failedAfter: list(estimate.extend({ quantile: share })).exactOptional(),
  reasons,
  ...times,
});

export const toleranceName = z.enum(toleranceNames);

const processEnd = z.object({ exit: z.int().nullable(), signal: text.nullable(), output: z.array(text).max(100) });

const finding = z.object({
  outcome: z.enum(outcomes).exclude(['passed']),
  check: text.nullable(),
  target: text.nullable(),
  phase: z.enum(phases),
  tolerance: toleranceName,
  quantile: share.nullable(),
  required: z.number().nullable(),
  observed: estimate.nullable(),
  count: tally,
  bad: tally,
  reasons,
  sinceMs: ms.nullable(),
  untilMs: ms.nullable(),
  says: text,
  known: z.literal(true).exactOptional(),
  fingerprint: text.exactOptional(),
  accepted: z.object({ until: text, why: text }).exactOptional(),
  end: processEnd.exactOptional(),
  cause: z.enum(causes).exactOptional(),
});

export const phaseResult = z.object({ startMs: ms, endMs: ms, measured: list(measured), findings: list(finding) });

const faultSpec = z.object({
  id: text,
  fault: text,
  on: text,
  params: z.record(text, z.union([z.number(), text])),
  startMs: ms,
  lastsMs: ms,
  seed: text,
  worker: z
    .object({ fraction: share, share: share.exactOptional(), index: tally.exactOptional(), also: list(tally).exactOptional() })
    .exactOptional(),
  fractions: z.record(text, share).exactOptional(),
});

const form = z.object({ id: text, faults: list(faultSpec) });

const fault = z.object({
  spec: faultSpec,
  says: text,
  requestedMs: ms.nullable(),
  appliedMs: ms.nullable(),
  felt: sighting.nullable(),
  removedMs: ms.nullable(),
  gone: sighting.nullable(),
  failure: text.nullable(),
  goneMs: ms.nullable(),
});

const diagnosis = z.object({
  weakness: z.enum(weaknesses),
  check: text.nullable(),
  target: text.nullable(),
  edge: text.exactOptional(),
  sure: share,
  evidence: text,
  numbers,
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
  course: list(
    z.object({ check: text, bins: list(z.object({ fromMs: ms, toMs: ms, count: tally, bad: tally, p95Ms: ms.nullable() })) }),
  ).exactOptional(),
  replay: text,
  // Written from the first release on that runs a scenario more than once.
  tries: list(z.object({ outcome: z.enum(outcomes), fingerprints: list(text), excused: z.literal(true).exactOptional() })).default([]),
  smallest: z
    .object({
      kind: z.literal('smallest'),
      scenario: form,
      tried: tally,
      failed: tally,
      cut: z.boolean(),
      unrecovered: z.literal(true).exactOptional(),
    })
    .nullable()
    .default(null),
  edge: z
    .object({
      kind: z.literal('edge'),
      fault: text,
      parameter: text,
      threshold: estimate.nullable().transform(located),
      level: share,
      direction: z.enum(['up', 'down']),
      trials: tally,
      cut: z.boolean(),
      unrecovered: z.literal(true).exactOptional(),
      form: form.exactOptional(),
      seen: z.object({ passed: z.number().nullable(), failed: z.number() }).exactOptional(),
      held: z.literal(true).exactOptional(),
    })
    .nullable()
    .default(null),
  interaction: z
    .object({ kind: z.literal('interaction'), alone: list(z.object({ fault: text, outcome: z.enum(outcomes) })), together: z.boolean() })
    .nullable()
    .default(null),
  diagnoses: list(diagnosis).default([]),
  observed: list(
    z.object({
      target: text,
      phase: z.enum(phases),
      spanMs: ms,
      numbers: z.record(
        text,
        z.object({
          first: z.number(),
          last: z.number(),
          most: z.number(),
          stillMs: ms.exactOptional(),
          mostPerSecond: z.number().exactOptional(),
        }),
      ),
    }),
  ).default([]),
  writes: list(
    z.object({
      check: text,
      acknowledged: tally,
      gone: tally,
      doubled: tally,
      changed: tally,
      unread: tally,
      earlier: z.object({ acknowledged: tally, bad: tally }).exactOptional(),
      firstBadMs: ms.nullable(),
      lastBadMs: ms.nullable(),
    }),
  ).default([]),
  ends: list(z.object({ target: text, atMs: ms, end: processEnd, expected: z.boolean(), supervised: z.boolean() })).exactOptional(),
  spared: list(text).exactOptional(),
  unjudged: list(z.object({ check: text, quantile: share, limitMs: ms, timed: tally, count: tally, needed: tally })).exactOptional(),
  decidedMs: ms.exactOptional(),
  excuse: text.exactOptional(),
});

export const control = z.object({
  id: text,
  startMs: ms,
  endMs: ms,
  findings: list(finding),
  diagnoses: list(diagnosis).exactOptional(),
});

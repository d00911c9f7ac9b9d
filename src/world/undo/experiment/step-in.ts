import * as z from 'zod';
import { objectName } from '../../../core/chaos-toolkit/ready/ready-look.ts';
import { namespaceName } from '../../../core/kubernetes/namespace.ts';
import { fileFunctions, lookQuestions, type ReadyStep } from '../../../core/model/config/ready-experiment.ts';
import type { Json } from '../../../core/model/json.ts';

const ms = z.number().min(0).max(600_000);
const field = z.string().max(1000).nullable();
const plain = z.union([z.boolean(), z.number(), z.string()]);

const text = z.string().nullable();
const where = { context: text, namespace: z.string().regex(namespaceName) };
const toxic = z.strictObject({
  name: z.string(),
  type: z.string(),
  stream: z.enum(['upstream', 'downstream']),
  toxicity: z.number(),
  attributes: z.record(z.string(), z.number()),
});

const request = z.strictObject({
  kind: z.literal('request'),
  method: z.string().regex(/^[A-Z]{1,20}$/),
  url: z.string().regex(/^https?:\/\//),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
  verifyTls: z.boolean(),
});
const program = z.strictObject({ kind: z.literal('program'), words: z.array(z.string()).min(1) });
const python = z.strictObject({ kind: z.literal('python'), func: z.string(), call: z.string() });

const does = z.discriminatedUnion('kind', [
  request,
  program,
  python,
  z.strictObject({ kind: z.literal('file'), func: z.enum(fileFunctions), files: z.array(z.string()).min(1).max(2) }),
  z.strictObject({ kind: z.literal('wait'), ms }),
  z.strictObject({
    kind: z.literal('toxic'),
    api: z.strictObject({ host: z.string(), port: z.int().min(1).max(65_535) }),
    proxy: z.string(),
    does: z.discriminatedUnion('change', [
      z.strictObject({ change: z.literal('add'), toxic }),
      z.strictObject({ change: z.literal('remove'), name: z.string() }),
      z.strictObject({ change: z.literal('enabled'), to: z.boolean() }),
    ]),
  }),
  z.strictObject({ kind: z.literal('deployment'), ...where, name: objectName, replicas: z.int().min(0).nullable() }),
  z.strictObject({
    kind: z.literal('look'),
    ...where,
    asks: z.enum(lookQuestions),
    name: objectName.nullable(),
    selector: text,
    phase: text,
    conditions: z.array(z.strictObject({ type: z.string(), status: z.string() })),
    least: z.number(),
    waitMs: ms,
    raises: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('pods'),
    ...where,
    selector: text,
    pattern: text,
    share: z.union([z.strictObject({ of: z.literal('all') }), z.strictObject({ of: z.enum(['pods', 'percent']), many: z.int().min(0) })]),
    graceS: z.int().min(0).nullable(),
    order: z.enum(['alphabetic', 'oldest']),
    isRandom: z.boolean(),
  }),
]);

const tolerance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equals'), value: plain }),
  z.strictObject({ kind: z.literal('among'), values: z.array(z.json()) }),
  z.strictObject({ kind: z.literal('range'), min: z.number(), max: z.number(), field }),
  z.strictObject({ kind: z.literal('regex'), pattern: z.string(), field }),
  z.strictObject({
    kind: z.literal('jsonpath'),
    path: z.string().max(1000),
    field,
    count: z.number().nullable(),
    expect: z.array(z.json()).nullable(),
  }),
  z.strictObject({
    kind: z.literal('probe'),
    does: z.discriminatedUnion('kind', [request, program, python]),
    given: z.record(z.string(), z.json()),
    timeoutMs: ms,
  }),
]);

const step = z.strictObject({
  name: z.string(),
  type: z.enum(['probe', 'action']),
  does,
  isBackground: z.boolean(),
  pauseMs: z.strictObject({ before: ms, after: ms }),
  timeoutMs: ms,
  isHarmless: z.boolean(),
  tolerance: tolerance.nullable(),
});

/** One step of an undo record. @throws TypeError for anything else: a journal is untrusted input */
export function stepIn(value: Json): ReadyStep {
  const read = step.safeParse(value);
  if (!read.success) throw new TypeError('the undo record has a step that no experiment has');
  return read.data;
}

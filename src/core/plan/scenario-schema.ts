import * as z from 'zod';
import { faultOf } from '../faults/catalog.ts';
import { lastsLimits } from '../faults/fault.ts';
import { mostShare } from '../model/plan/worker-choice.ts';
import { paramsProblem } from './params-problem.ts';

const id = z.string().regex(/^[A-Za-z0-9._-]{1,40}$/, 'an id has 1 to 40 letters, digits, `.`, `_` and `-`');
const targetName = z
  .string()
  .regex(
    /^[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/,
    'a name has 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`',
  );
const ms = z.number().min(0).max(lastsLimits.max);

const worker = z.int().min(0).max(100_000);
const share = z.number().positive().max(mostShare);

const fault = z
  .strictObject({
    id,
    fault: z.string().refine((kind) => faultOf(kind) !== undefined, 'there is no such fault'),
    on: targetName,
    params: z.record(z.string().max(40), z.union([z.number(), z.string().max(2048)])),
    startMs: ms,
    lastsMs: ms.min(lastsLimits.min),
    seed: z.string().regex(/^[ -~]{1,300}$/, 'a seed has 1 to 300 printable ASCII characters'),
    worker: z
      .strictObject({
        fraction: z.number().min(0).max(1),
        share: share.exactOptional(),
        index: worker.exactOptional(),
        also: z.array(worker).max(1_000).exactOptional(),
      })
      .exactOptional(),
    fractions: z.record(z.string().max(40), z.number().min(0).max(1)).exactOptional(),
  })
  .superRefine((spec, context) => {
    const problem = paramsProblem(spec.fault, spec.params, spec.fractions);
    if (problem !== undefined) context.addIssue({ code: 'custom', path: ['params', problem.name], message: problem.message });
  });

const areUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** One untrusted scenario: known faults, parameters within the limits of the catalog, no target twice. */
export const scenarioSchema = z.strictObject({
  id,
  faults: z
    .array(fault)
    .min(1, 'a scenario without faults would show nothing')
    .max(10, 'a scenario has at most 10 faults')
    .refine((faults) => areUnique(faults.map((each) => each.id)), 'two faults have the same id')
    .refine((faults) => areUnique(faults.map(({ on }) => on)), 'two faults are on the same target'),
  atMs: z
    .number()
    .min(0)
    .max(6 * 3_600_000)
    .exactOptional(),
});

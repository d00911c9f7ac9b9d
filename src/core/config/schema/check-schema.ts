import * as z from 'zod';
import type { Catalogs } from './catalogs.ts';
import { name, quantity } from './fields.ts';
import { toleranceSchema } from './tolerance-schema.ts';

export const defaultSuccess = 0.99;
const timeout = quantity('duration', 'A probe without a response in this time has failed', { min: 10, max: 60_000 }).prefault('2s');

/** `checks:` a list; each check has a name, one key that names its kind, and tolerances. */
export function checksSchema(kinds: Catalogs['checks']) {
  const byKind = Object.fromEntries(
    kinds.map(({ kind, params, summary }) => {
      // Every kind of check has a timeout, which is written among its parameters.
      if (!(params instanceof z.ZodObject)) throw new TypeError(`the parameters of the check ${kind} are not an object`);
      return [kind, params.safeExtend({ timeout }).describe(summary).optional()];
    }),
  );
  const check = z
    .strictObject({
      name: name('Name of the check, unique in the config'),
      ...byKind,
      rate: quantity(
        'rate',
        'Probes per time, evenly spaced, independent of response times; by default 10/s, or as many as needed to decide its tolerances, up to 50/s',
        {
          min: 0.1,
          max: 1000,
        },
      ).optional(),
      steady: toleranceSchema('Before any fault, and again after the last one is removed; `success` is 99% by default').prefault({}),
      during: z
        .union([toleranceSchema('While faults are in place'), z.literal('any', 'expected keys such as `success: 95%`, or `any`')])
        .prefault({})
        .describe('While faults are in place; by default each key is as in `steady`. `any`: no promise, and only the recovery is judged'),
      recovers: quantity('duration', 'Limit for the recovery to the steady state after the last fault is removed', {
        min: 1000,
        max: 600_000,
      }).prefault('10s'),
    })
    .meta({ oneOf: kinds.map(({ kind }) => ({ required: [kind] })) });
  return z.array(check).min(1).max(50).describe('Checks that define the healthy state; at least one');
}

import * as z from 'zod';
import { checks } from '../../checks/catalog.ts';
import { faults } from '../../faults/catalog.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { acceptSchema } from './accept-schema.ts';
import type { Catalogs } from './catalogs.ts';
import { checksSchema } from './check-schema.ts';
import { compareSchema } from './compare-schema.ts';
import { composeUpSchema } from './compose-up-schema.ts';
import { experimentsSchema } from './experiments-schema.ts';
import { faultsSchema } from './fault-schema.ts';
import { name } from './fields.ts';
import { once } from './memoize.ts';
import { planSchema } from './plan-schema.ts';
import { previewField } from './preview-field.ts';
import { safetySchema } from './safety-schema.ts';
import { targetsSchema } from './target-schema.ts';
import { trafficSchema } from './traffic-schema.ts';

// A process reads a config only once, and compiling the schema would take longer than interpreting it.
z.config({ jitless: true });

/** The schema of a config, assembled from the catalogs. Validation, JSON Schema and the reference all use it. */
export const configSchema = once(() => schemaOf({ targets: targetKinds, checks, faults }));
export type RawConfig = z.output<ReturnType<typeof schemaOf>>;

/** The schema for only some kinds. A config that it accepts, `configSchema` accepts with the same result. */
export const schemaOf = ({ targets, checks, faults }: Catalogs) =>
  z.strictObject({
    version: z.literal(1).describe('Version of this format'),
    name: configName,
    preview: previewField('The address of the deployed change: http or https, without user and fragment', {
      compose: composeUpSchema.optional(),
    }),
    targets: targetsSchema(targets),
    checks: checksSchema(checks),
    faults: faultsSchema(faults),
    experiments: experimentsSchema,
    traffic: trafficSchema,
    compare: compareSchema(targets),
    plan: planSchema,
    safety: safetySchema,
    accept: acceptSchema,
  });

export const configName = name('The name of the gate; each name has its own comment on the pull request').prefault('preview');

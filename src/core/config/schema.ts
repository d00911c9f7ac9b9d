import * as z from 'zod';
import { checks } from '../checks/catalog.ts';
import { faults } from '../faults/catalog.ts';
import type { Catalogs } from './catalogs.ts';
import { checksSchema } from './check-schema.ts';
import { faultsSchema } from './fault-schema.ts';
import { name, readField } from './fields.ts';
import { onceFor } from './once-for.ts';
import { planSchema } from './plan-schema.ts';
import { previewUrl } from './preview-url.ts';
import type { TargetDescription } from './target-description.ts';
import { targetsSchema } from './target-schema.ts';

// A config is read once: to compile its schema first would take longer than to walk it.
z.config({ jitless: true });

/** The one description of a config, assembled from the catalogs; validation, JSON Schema and reference come from it. */
export const configSchema = onceFor((targets: readonly TargetDescription[]) => schemaOf({ targets, checks, faults }));
export type RawConfig = z.output<ReturnType<typeof schemaOf>>;

/** The same for some kinds only: whatever it lets through, `configSchema` lets through alike. */
export const schemaOf = ({ targets, checks, faults }: Catalogs) =>
  z.strictObject({
    version: z.literal(1).describe('Version of this format'),
    name: configName,
    preview: preview,
    targets: targetsSchema(targets),
    checks: checksSchema(checks),
    faults: faultsSchema(faults),
    plan: planSchema,
  });

export const configName = name('One comment on the pull request for each name').prefault('preview');

const preview = readField(
  (input) => {
    if (typeof input !== 'string') return { ok: false, says: 'expected the address of the preview' };
    const url = previewUrl(input);
    return 'href' in url ? { ok: true, value: url.href } : { ok: false, ...url };
  },
  () => ({ type: 'string', description: 'Where the deployed change answers: http or https, no user, no fragment' }),
);

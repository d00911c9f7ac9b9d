import * as z from 'zod';
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
export const configSchema = onceFor((kinds: readonly TargetDescription[]) =>
  z.strictObject({
    version: z.literal(1).describe('Version of this format'),
    name: configName,
    preview: preview,
    targets: targetsSchema(kinds),
    checks: checksSchema(),
    faults: faultsSchema(),
    plan: planSchema,
  }),
);
export type RawConfig = z.output<ReturnType<typeof configSchema>>;

export const configName = name('One comment on the pull request for each name').prefault('preview');

const preview = readField(
  (input) => {
    if (typeof input !== 'string') return { ok: false, says: 'expected the address of the preview' };
    const url = previewUrl(input);
    return 'href' in url ? { ok: true, value: url.href } : { ok: false, ...url };
  },
  () => ({ type: 'string', description: 'Where the deployed change answers: http or https, no user, no fragment' }),
);

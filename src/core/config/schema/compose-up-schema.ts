import * as z from 'zod';
import { between, duration } from '../../targets/fields.ts';

const readyLimits = { min: 1_000, max: 1_800_000 };

const file = z
  .string()
  .regex(/^[^\0\n-][^\0\n]{0,499}$/, 'expected a path in the workspace')
  .refine((text) => !/^(\/|~)|(^|\/)\.\.(\/|$)/.test(text), 'the file must be in the workspace: a relative path without `..`');

/** `compose:` of the preview. */
export const composeUpSchema = z
  .strictObject({
    up: z.literal(true, 'write `up: true`, or remove `compose`').describe('The gate starts the project, under a name of its own'),
    file: z
      .union([file, z.array(file).min(1).max(8)])
      .describe('The Compose file, or several that Compose merges; if left out, Compose looks for its usual file')
      .optional(),
    'ready-within': duration(readyLimits)
      .prefault('5m')
      .describe(`How long the start may take until all containers are healthy, builds included (${between(readyLimits)})`),
  })
  .describe('A Compose project that the gate starts before the run, and removes after it with its networks and volumes');

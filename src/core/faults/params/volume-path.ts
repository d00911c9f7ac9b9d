import * as z from 'zod';
import type { GivenText } from './given-text.ts';

/** `path` of a fault on a volume. @param otherwise what it is by default, as the end of a sentence */
export const volumePath = (otherwise: string): GivenText => ({
  summary: `where the volume is mounted in the container; ${otherwise}`,
  schema: z.string().regex(/^\/[\w.@:+-][\w./@:+-]{0,254}$/, 'an absolute path in the container, for example `/var/lib/data`'),
});

import type * as z from 'zod';

/** Text that the plan has only if the config does: it differs in kind, not in severity. */
export interface GivenText {
  readonly summary: string;
  readonly schema: z.ZodType<string>;
}

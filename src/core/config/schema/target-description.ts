import type * as z from 'zod';
import type { Way } from '../../model/plan/effect.ts';

/** What a config has to know of a kind of target; its hands stay outside. */
export interface TargetDescription {
  readonly kind: string;
  readonly summary: string;
  /** The value under the key of that name in a target: `process: { … }`. May be built anew each time that it is asked for. */
  readonly schema: z.ZodType;
  readonly takes: readonly Way[];
}

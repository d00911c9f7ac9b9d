import * as z from 'zod';
import { name } from './fields.ts';
import type { TargetDescription } from './target-description.ts';

/** Always there, so that no config can declare it. */
export const previewTarget = 'preview';

export const declarable = (kinds: readonly TargetDescription[]): readonly TargetDescription[] =>
  kinds.filter(({ kind }) => kind !== previewTarget);

/** `targets:` a name for each, and under it one key that says what it is. */
export const targetsSchema = (kinds: readonly TargetDescription[]) =>
  targetMap(
    kinds,
    'What may be disturbed, by name; nothing that is not listed is ever touched. `preview` is always there, for faults that come as traffic',
  );

export function targetMap(kinds: readonly TargetDescription[], description: string) {
  const byKind = Object.fromEntries(declarable(kinds).map(({ kind, summary, schema }) => [kind, schema.describe(summary).optional()]));
  const target = z.strictObject(byKind).describe('What it is: exactly one of these keys').meta({ minProperties: 1, maxProperties: 1 });
  return z.record(name('Name of a target'), target).prefault({}).describe(description);
}

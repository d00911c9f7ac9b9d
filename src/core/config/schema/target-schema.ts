import * as z from 'zod';
import { preview } from '../../targets/preview.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import { name } from './fields.ts';

/** The preview is always there, so that no config declares it. */
export const declarable = (kinds: readonly TargetKind[]): readonly TargetKind[] => kinds.filter(({ kind }) => kind !== preview.kind);

/** `targets:` a name for each, and under it one key that says what it is. */
export const targetsSchema = (kinds: readonly TargetKind[]) =>
  targetMap(
    kinds,
    'What may be disturbed, by name; nothing that is not listed is ever touched. `preview` is always there, for faults that come as traffic',
  );

export function targetMap(kinds: readonly TargetKind[], description: string) {
  const byKind = Object.fromEntries(declarable(kinds).map(({ kind, summary, schema }) => [kind, schema.describe(summary).optional()]));
  const target = z.strictObject(byKind).describe('What it is: exactly one of these keys').meta({ minProperties: 1, maxProperties: 1 });
  return z.record(name('Name of a target'), target).prefault({}).describe(description);
}

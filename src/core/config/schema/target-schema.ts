import * as z from 'zod';
import { preview } from '../../targets/preview.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import { name } from './fields.ts';

/** The kinds that a config can declare: all except the preview, which always exists. */
export const declarable = (kinds: readonly TargetKind[]): readonly TargetKind[] => kinds.filter(({ kind }) => kind !== preview.kind);

/** `targets:` by name; each value has one key that names its kind. */
export const targetsSchema = (kinds: readonly TargetKind[]) =>
  targetMap(kinds, 'The targets that may be disturbed, by name; nothing else is disturbed. `preview` always exists, for traffic faults');

export function targetMap(kinds: readonly TargetKind[], description: string) {
  const byKind = Object.fromEntries(declarable(kinds).map(({ kind, summary, schema }) => [kind, schema.describe(summary).optional()]));
  const target = z
    .strictObject(byKind)
    .describe('The kind of the target: exactly one of these keys')
    .meta({ minProperties: 1, maxProperties: 1 });
  return z.record(name('Name of a target'), target).prefault({}).describe(description);
}

import * as z from 'zod';
import type { TargetKind } from '../../targets/target-kind.ts';
import { previewField } from './preview-field.ts';
import { targetMap } from './target-schema.ts';

/** `compare:` the base, measured by turns with the preview. */
export const compareSchema = (kinds: readonly TargetKind[]) =>
  z
    .strictObject({
      preview: previewField('Where the base answers; every check that asks the preview asks it, too'),
      targets: targetMap(kinds, 'What stands there for the targets of the same names; faults on other targets are not played there'),
    })
    .describe('The base, running beside the preview: both are disturbed by the same plan, by turns, and every report says what is new')
    .optional();

import * as z from 'zod';
import type { TargetKind } from '../../targets/target-kind.ts';
import { previewField } from './preview-field.ts';
import { targetMap } from './target-schema.ts';

/** `compare:` the base, measured alternately with the preview. */
export const compareSchema = (kinds: readonly TargetKind[]) =>
  z
    .strictObject({
      preview: previewField('The address of the base; every check of the preview also checks the base', {}),
      targets: targetMap(kinds, 'Targets of the base that replace those of the same names; faults on other targets do not run on the base'),
    })
    .describe('The base, running at the same time: the same plan disturbs both, alternating, and every report shows what is new')
    .optional();

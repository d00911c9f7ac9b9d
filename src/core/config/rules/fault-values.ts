import { faultOf } from '../../faults/catalog.ts';
import type { LateRule } from './rule.ts';

/** Values of one fault that are right alone and cannot work together. */
export const faultValues: LateRule = (config, source) => ({
  problems: config.faults.flatMap(({ fault, params }, index) => {
    const conflict = faultOf(fault)?.conflict?.(params) ?? null;
    return conflict === null
      ? []
      : [source.problem('CG1104', ['faults', index, conflict.param], conflict.message, { hint: conflict.hint })];
  }),
});

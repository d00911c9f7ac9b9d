import type { Problem } from '../source/problem.ts';
import { listOf } from '../yaml/raw.ts';
import type { EarlyRule } from './rule.ts';

/** `watch` and `lasts` of a fault that is over immediately are the same setting, so a fault has only one of them. */
export const oneLength: EarlyRule = (root, source) =>
  listOf(root, 'faults').flatMap(({ index, item }): Problem[] => {
    if (item.watch === undefined || item.lasts === undefined) return [];
    const message = '`watch` and `lasts` are two names for the same time, and this fault has both';
    return [source.problem('CG1303', ['faults', index, 'lasts'], message, { key: true, hint: 'remove `lasts`, and keep `watch`' })];
  });

import { previewTarget } from '../../targets/preview.ts';
import type { Problem } from '../source/problem.ts';
import { quote } from '../source/quote.ts';
import { keysOf, listOf } from '../yaml/raw.ts';
import type { EarlyRule } from './rule.ts';

/** Names of checks must be unique because findings refer to them, and `preview` is reserved. (The YAML reader finds duplicate targets.) */
export const names: EarlyRule = (root, source) => {
  const seen = new Map<unknown, number>();
  const twice = listOf(root, 'checks').flatMap(({ index, item: { name } }): Problem[] => {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    if (first === undefined || typeof name !== 'string') return [];
    const line = source.lineOf(source.spot(['checks', first, 'name'])?.start ?? 0);
    return [
      source.problem('CG1205', ['checks', index, 'name'], `two checks have the name ${quote(name)}; the first one is in line ${line}`),
    ];
  });
  if (!Object.hasOwn(keysOf(root, 'targets'), previewTarget.name)) return twice;
  const hint = 'use another name; traffic faults can use `on: preview` without a declaration';
  return [
    ...twice,
    source.problem('CG1206', ['targets', previewTarget.name], '`preview` is always a target, and cannot be declared', { key: true, hint }),
  ];
};

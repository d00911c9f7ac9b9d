import { isKeys, keysOf } from '../yaml/raw.ts';
import type { EarlyRule } from './rule.ts';

/** Without `faults` the targets say what is disturbed, and with `mode: monkey` also `plan.on`. */
export const somethingToDisturb: EarlyRule = (root, source) => {
  if (!isKeys(root) || root.faults !== undefined) return [];
  const isMonkey = keysOf(root, 'plan').mode === 'monkey';
  if (!isMonkey && (Object.keys(keysOf(root, 'targets')).length > 0 || root.experiments !== undefined)) return [];
  const hint = isMonkey
    ? 'name the members in `plan.on`, or write `faults`'
    : 'declare `targets`, write `faults` that strike the preview, or name `experiments`';
  return [source.problem('CG1101', ['faults'], '`faults` is missing', { hint })];
};

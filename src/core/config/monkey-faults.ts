import type { Source } from './source/source.ts';
import { isKeys } from './yaml/raw.ts';

/** Writes `plan: { mode: monkey, on }` as the fault that it is short for. A config that has both keys stays as it is: the rule `monkey` refuses it. */
export function withMonkeyFaults(root: unknown, source: Source): unknown {
  if (!isKeys(root) || !isKeys(root.plan) || root.plan.mode !== 'monkey' || root.plan.on === undefined || root.faults !== undefined)
    return root;
  const { on } = root.plan;
  const places = Array.isArray(on) ? on.map((_, index) => [index]) : [];
  for (const place of [[], ...places]) {
    const spot = source.spot(['plan', 'on', ...place]);
    if (spot !== undefined) source.mark(['faults', 0, 'on', ...place], spot);
  }
  return { ...root, faults: [{ fault: 'terminate', on }] };
}

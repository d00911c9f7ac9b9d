import type { Config } from '../../model/config/config.ts';
import { type Candidate, candidateName, plannedRules } from '../candidate.ts';

/** Every fault of the config on each of its targets, in the order of the config. Of two rules for the same cell the first one counts. */
export function cellsOf({ faults, targets }: Pick<Config, 'faults' | 'targets'>): readonly Candidate[] {
  const all = plannedRules(faults, targets).flatMap(({ rule, fault, targets }) => targets.map((target) => ({ rule, fault, target })));
  const byName = new Map<string, Candidate>();
  for (const one of all) {
    const name = candidateName(one);
    if (!byName.has(name)) byName.set(name, one);
  }
  return [...byName.values()];
}

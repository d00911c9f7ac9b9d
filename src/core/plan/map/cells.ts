import type { Config } from '../../model/config/config.ts';
import { type Candidate, plannedRules } from '../candidate.ts';

export const cellName = ({ fault, on }: { readonly fault: string; readonly on: string }): string => `${fault} on ${on}`;

/** Every fault of the config on each of its targets, in the order of the config. Of two rules for the same cell the first one counts. */
export function cellsOf({ faults, targets }: Pick<Config, 'faults' | 'targets'>): readonly Candidate[] {
  const all = plannedRules(faults, targets).flatMap(({ rule, fault, targets }) => targets.map((target) => ({ rule, fault, target })));
  const byName = new Map<string, Candidate>();
  for (const one of all) {
    const name = cellName({ fault: one.fault.kind, on: one.target.name });
    if (!byName.has(name)) byName.set(name, one);
  }
  return [...byName.values()];
}

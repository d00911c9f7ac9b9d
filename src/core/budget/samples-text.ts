import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Plan } from '../model/plan/plan.ts';
import { columns } from '../plan/columns.ts';
import { printable } from '../quantity/printable.ts';
import { hardest } from './enough.ts';
import { lengthMs } from './times.ts';

/**
 * A table of how many samples each scenario gets while its faults are in place, and how many the strictest tolerance needs, for the check with the
 * lowest ratio of both. Lines of printable ASCII; empty if there is no tolerance to decide.
 */
export function samplesText({ scenarios }: Plan, checks: readonly CheckSpec[]): string {
  const rows = scenarios.flatMap((scenario) => {
    const [least] = checks
      .map((check) => ({
        name: check.name,
        gets: Math.floor((check.ratePerSecond * lengthMs(scenario)) / 1000),
        needs: hardest(check)?.needed ?? 0,
      }))
      .filter(({ needs }) => needs > 0)
      .toSorted((a, b) => a.gets / a.needs - b.gets / b.needs);
    if (least === undefined) return [];
    const few = least.gets < least.needs ? 'too few: it ends inconclusive' : '';
    return [[printable(scenario.id, 40), printable(least.name, 80), String(least.gets), String(least.needs), few]];
  });
  if (rows.length === 0) return '';
  const table = columns([['', 'check', 'samples', 'needs', ''], ...rows]);
  return `${table.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

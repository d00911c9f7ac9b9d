import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { columns } from '../plan/columns.ts';
import { percentileName } from '../quantity/percentile-name.ts';
import { printable } from '../quantity/printable.ts';
import { type Need, needsOf } from './enough.ts';
import { lengthMs } from './times.ts';

interface Promised extends Need {
  readonly check: CheckSpec;
  /** The samples that the check gets while the faults are in place. */
  readonly gets: number;
}

/**
 * A table of how many samples each scenario gets while its faults are in place, and how many a tolerance needs. It names every tolerance that may stay
 * undecided with this rate and length; where all can be decided, the one with the fewest samples in relation to its need. Lines of printable ASCII;
 * empty if there is no tolerance to decide.
 */
export function samplesText({ scenarios }: Plan, checks: readonly CheckSpec[]): string {
  const rows = scenarios.flatMap((scenario) => shownOf(scenario, checks).map((one) => rowOf(scenario, one)));
  if (rows.length === 0) return '';
  const table = columns([['', 'check', 'promise', 'samples', 'needs', ''], ...rows]);
  return `${table.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

function shownOf(scenario: Scenario, checks: readonly CheckSpec[]): readonly Promised[] {
  const all = checks
    .flatMap((check) => needsOf(check).map((need) => ({ ...need, check, gets: getsIn(scenario, check) })))
    .filter(({ needed }) => needed > 0)
    .toSorted((a, b) => a.gets / a.needed - b.gets / b.needed);
  const open = all.filter((one) => problemOf(one) !== '');
  return open.length > 0 ? open : all.slice(0, 1);
}

const getsIn = (scenario: Scenario, { ratePerSecond }: CheckSpec): number => Math.floor((ratePerSecond * lengthMs(scenario)) / 1000);

const rowOf = ({ id }: Scenario, one: Promised): readonly string[] => [
  printable(id, 40),
  printable(one.check.name, 80),
  one.quantile === null ? 'success' : percentileName(one.quantile),
  String(one.gets),
  String(one.needed),
  problemOf(one),
];

/** Empty: it can be decided. A failed request has no latency, so a percentile may be left with too few responses. */
function problemOf({ check, quantile, gets, needed }: Promised): string {
  if (gets < needed) return 'too few: it ends inconclusive';
  const { success = 0 } = check.during;
  if (quantile === null || Math.floor(gets * success) >= needed) return '';
  return `not judged if more than ${Math.floor((100 * (gets - needed)) / gets)} % fail, as \`during\` allows`;
}

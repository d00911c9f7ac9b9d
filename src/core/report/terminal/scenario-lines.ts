import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { code } from '../document/phrase.ts';
import { afterOf, duringOf } from '../sections/scenario-table.ts';
import { worstFirst } from '../wording/facts.ts';
import { doneBy } from '../wording/fault-words.ts';
import { columns } from './columns.ts';
import type { Look } from './look.ts';
import { plainPhrase } from './plain-phrase.ts';
import { signOf } from './signs.ts';

const limit = 100;

/** One line a fault, the worst scenario first. */
export function scenarioLines(result: Result, { paint, width }: Look): readonly string[] {
  const rows = worstFirst(result.scenarios)
    .slice(0, limit)
    .flatMap((scenario) => rowsOf(scenario, result.checks));
  const cells = columns(
    rows.map((row) => row.cells),
    width - 4,
  );
  return rows.flatMap(({ sign }, row) =>
    (cells[row] ?? []).map((line, n) => `  ${sign === undefined || n > 0 ? ' ' : paint(sign[1], sign[0])} ${line}`.trimEnd()),
  );
}

const rowsOf = (scenario: ScenarioResult, checks: Result['checks']) =>
  scenario.faults.map((fault, n) =>
    n === 0
      ? {
          sign: signOf(scenario),
          cells: [[code(scenario.id)], doneBy(fault), duringOf(scenario, checks), afterOf(scenario, checks.length > 1)].map((cell) =>
            plainPhrase(cell),
          ),
        }
      : { sign: undefined, cells: ['', plainPhrase(doneBy(fault)), '', ''] },
  );

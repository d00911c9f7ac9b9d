import type { StormRow } from './row.ts';

/** The storm's table, as markdown. */
export const tableOf = (rows: readonly StormRow[]): string =>
  [
    '| row | runs | goal | seen (times: p50/p95/p99) | met | mutant |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ row, runs, goal, seen, ok, mutant }) =>
        `| ${row} | ${runs} | ${goal} | ${seen} | ${ok ? 'yes' : '**no**'} | ${mutant === undefined ? '' : `${mutant.name}: ${mutant.caught ? 'caught' : '**not caught**'}`} |`,
    ),
  ].join('\n');

/** A page with this table between its marks. */
export function withTable(page: string, rows: readonly StormRow[]): string {
  const marked = /(<!-- storm: begin -->\n)[\s\S]*(<!-- storm: end -->)/;
  if (!marked.test(page)) throw new Error('the page has no place for the table of the storm');
  return page.replace(marked, (_, begin: string, end: string) => `${begin}${tableOf(rows)}\n${end}`);
}

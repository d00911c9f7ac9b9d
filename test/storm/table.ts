import type { StormRow } from './row.ts';

const head = ['| row | runs | goal | seen (times: p50/p95/p99) | met | mutant |', '|---|---|---|---|---|---|'];

const lineOf = ({ row, runs, goal, seen, ok, mutant }: StormRow): string =>
  `| ${row} | ${runs} | ${goal} | ${seen} | ${ok ? 'yes' : '**no**'} | ${mutant === undefined ? '' : `${mutant.name}: ${mutant.caught ? 'caught' : '**not caught**'}`} |`;

/** The storm's table, as markdown. */
export const tableOf = (rows: readonly StormRow[]): string => [...head, ...rows.map(lineOf)].join('\n');

/**
 * A page with these rows in the table between its marks: a row that is there already is replaced, a new one comes last. The rows are
 * run one by one, because no machine stays quiet for as long as the whole storm takes.
 */
export function withRows(page: string, rows: readonly StormRow[]): string {
  const marked = /(<!-- storm: begin -->\n)([\s\S]*)(<!-- storm: end -->)/;
  const [, , table = null] = marked.exec(page) ?? [];
  if (table === null) throw new Error('the page has no place for the table of the storm');
  const lines = new Map(
    table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !head.includes(line))
      .map((line) => [nameOf(line), line]),
  );
  for (const line of rows.map(lineOf)) lines.set(nameOf(line), line);
  return page.replace(marked, (_, begin: string, __, end: string) => `${begin}${[...head, ...lines.values()].join('\n')}\n${end}`);
}

const nameOf = (line: string): string => line.slice(2, line.indexOf(' |', 2));

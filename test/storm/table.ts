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

import type { Result } from '../../model/result/result.ts';
import { type TrendPoint, trendOf, type Unsteady } from '../../trends/trend.ts';
import { type Block, heading, list, paragraph, table } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { count, dayOf, duration, plural } from '../wording/numbers.ts';

const mostRows = 10;
const mostUnsteady = 10;

/** How the preview did in the last runs; nothing before the second run. */
export function trends({ runs = [] }: Pick<Result, 'runs'>): readonly Block[] {
  const { points, unsteady } = trendOf(runs);
  if (points.length < 2) return [];
  const rows = points.slice(-mostRows).toReversed().map(row);
  const head = ['Day', 'Commit', 'Passed', 'Slowest recovery'].map((name) => say`${name}`);
  return [
    heading(3, say`Over time`),
    paragraph(say`Share of scenarios that passed in the last ${plural(points.length, 'run')}, oldest first: ${bars(points)}`),
    table(head, 'llrr', rows),
    ...(unsteady.length === 0
      ? []
      : [
          paragraph(say`With the same faults these scenarios failed in some runs and passed in others:`),
          list(unsteady.slice(0, mostUnsteady).map(unsteadyWords)),
        ]),
  ];
}

const row = ({ startedAt, commit, passed, decided, slowestMs }: TrendPoint): readonly Phrase[] => [
  say`${dayOf(startedAt)}`,
  commit === '' ? say`–` : say`${code(commit.slice(0, 12))}`,
  say`${count(passed)} of ${count(decided)}`,
  say`${slowestMs === null ? '–' : duration(slowestMs)}`,
];

const unsteadyWords = ({ what, failed, runs }: Unsteady): Phrase =>
  say`${code(what)}: failed in ${count(failed)} of ${plural(runs, 'run')}`;

/** Eighths of a block: every font has them. */
const blocks = '▁▂▃▄▅▆▇█';

/** One bar a run: the lowest for no scenario that passed, the full block for all. */
const bars = (points: readonly TrendPoint[]): string =>
  points.map(({ passed, decided }) => blocks[Math.floor((passed / decided) * (blocks.length - 1))] ?? '').join('');

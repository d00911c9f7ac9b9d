import { hitOf } from './hit.ts';
import type { Pair } from './pair.ts';
import type { CorpusRow } from './rows.ts';
import type { RunRecord } from './run-record.ts';

export const tableOf = (rows: readonly CorpusRow[]): string =>
  [
    '| row | goal | seen | met |',
    '|---|---|---|---|',
    ...rows.map(({ row, goal, seen, ok }) => `| ${[row, goal, seen, met(ok)].join(' | ')} |`),
  ].join('\n');

const met = (ok: boolean | null): string => (ok === null ? '–' : ok ? 'yes' : '**no**');

/** A line for each pair: how often the weak twin was caught, with the right diagnosis or one that is also right, and how often the sound twin failed. */
export function pairTable(records: readonly RunRecord[], pairs: Readonly<Record<string, Pair>>): string {
  const lines = Object.entries(pairs).map(([name, pair]) => {
    const { weakness, difference } = pair;
    const of = (kind: RunRecord['kind']) => records.filter((record) => record.pair === name && record.kind === kind);
    const caught = of('weak').filter(({ verdict }) => verdict === 'failed');
    const right = caught.filter(({ diagnoses }) => hitOf(pair, diagnoses[0]) === 'right');
    const also = caught.filter(({ diagnoses }) => hitOf(pair, diagnoses[0]) === 'also right');
    const failed = of('sound').filter(({ verdict }) => verdict === 'failed');
    const oneShot = of('peer').filter((record) => record.oneShot?.byDefault === true);
    const cells = [
      share(caught, of('weak')),
      `${share(right, caught)}${also.length === 0 ? '' : `, ${also.length} also right`}`,
      share(failed, of('sound')),
      share(oneShot, of('peer')),
    ];
    return `| ${[`\`${name}\``, `\`${weakness}\``, difference, ...cells].join(' | ')} |`;
  });
  const head = ['pair', 'weakness', 'the weak twin', 'caught', 'right diagnosis', 'sound failed', 'one-shot caught'];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines].join('\n');
}

const share = (part: readonly unknown[], all: readonly unknown[]): string => (all.length === 0 ? '–' : `${part.length}/${all.length}`);

const mark = (edge: 'begin' | 'end'): string => `<!-- corpus: ${edge} -->`;

/** The page with new tables between its marks. */
export function withTables(page: string, tables: string): string {
  const [begin, end] = [page.indexOf(mark('begin')), page.indexOf(mark('end'))];
  if (begin < 0 || end < begin) throw new RangeError('the page has no place for the corpus');
  return `${page.slice(0, begin)}${mark('begin')}\n\n${tables}\n\n${page.slice(end)}`;
}

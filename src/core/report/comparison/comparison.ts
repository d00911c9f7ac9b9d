import type { Result } from '../../model/result/result.ts';
import { type Block, heading, paragraph, table } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { plural } from '../wording/numbers.ts';
import { baseWords, changeOf } from './base-words.ts';
import { comparisonLine } from './comparison-line.ts';
import { comparisonRows } from './comparison-rows.ts';

/** Under the headline: what is new. */
export function comparisonHead(result: Result): readonly Block[] {
  const line = comparisonLine(result);
  return line === null ? [] : [paragraph(line)];
}

/** Each tolerance that differs, and how breaking points moved. */
export function comparison(result: Result, limit: number): readonly Block[] {
  const all = comparisonRows(result);
  if (all.length === 0) return [];
  const rows = all.slice(0, limit).map(({ scenario, what, base, here, so }) => [say`${code(scenario)}`, what, base, here, so]);
  const more = all.length - rows.length;
  return [
    heading(3, say`Compared with the base`),
    table([say``, say`What`, say`On the base`, say`Here`, say`Result`], 'lllll', rows),
    ...(more > 0 ? [paragraph(say`${plural(more, 'more difference')}: see the report file.`)] : []),
  ];
}

/** Head and cells of one more column in the table of scenarios; none without a comparison. */
export const baseHead = ({ comparison }: Result): readonly Phrase[] =>
  comparison === null || comparison.scenarios.length === 0 ? [] : [say`On the base`];

export const baseCell = (result: Result, scenario: Result['scenarios'][number]): readonly Phrase[] => {
  const change = changeOf(result, scenario);
  return baseHead(result).map(() => (change === undefined ? say`–` : baseWords(change)));
};

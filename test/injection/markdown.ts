import fc from 'fast-check';
import type { Result } from '../../src/core/model/result/result.ts';
import { commentBody } from '../../src/core/report/comment.ts';
import type { Block } from '../../src/core/report/document/block.ts';
import { reportMarkdown } from '../../src/core/report/report-md.ts';
import { replayOf } from '../../src/core/report/sections/replay.ts';
import { failed } from '../fixtures/results/failed.ts';
import { poisoned } from '../fixtures/results/hostile.ts';
import { unrestored } from '../fixtures/results/others.ts';
import { escapeIn, readMarkdown } from './cmark.ts';
import { blocksWith } from './documents.ts';
import { curated, generated } from './payloads.ts';

/** So many texts in one document: to start the parser takes longer than to parse. */
const together = 100;
/** A longer text is shortened, or makes the report take another form. */
const longest = 300;

const marker = '<!-- chaos-gate:v1 name=x run=1 attempt=1 commit=none -->';
const reports = (result: Result): readonly string[] => [
  commentBody(result, { marker, limit: 60_000, replayCommand: replayOf(result), interim: false }),
  reportMarkdown(result),
];

/** Curated texts in every text of whole reports; a sentence for each that left its place. */
export function curatedEscapes(count = curated.length): { readonly tried: number; readonly escapes: readonly string[] } {
  const escapes: string[] = [];
  let tried = 0;
  for (const result of [failed, unrestored]) {
    const harmless = reports(poisoned(result, 'zzz')).map(readMarkdown);
    for (const hostile of curated.filter((one) => one.trim() !== '' && one.length <= longest).slice(0, count)) {
      for (const [n, markdown] of reports(poisoned(result, hostile)).entries()) {
        tried += 1;
        const way = harmless[n] === undefined ? null : escapeIn(markdown, harmless[n]);
        if (way !== null) escapes.push(`${JSON.stringify(hostile)}: ${way}`);
      }
    }
  }
  return { tried, escapes };
}

type Serialize = (blocks: readonly Block[]) => string;

/** Generated texts in every kind of place, many in one document. */
export function generatedEscapes(count: number, seed: number, serialize: Serialize): readonly string[] {
  const harmless = readMarkdown(serialize(blocksWith('zzz')));
  const all = fc.sample(generated, { numRuns: count, seed });
  const escapes: string[] = [];
  for (let from = 0; from < all.length; from += together) {
    const some = all.slice(from, from + together);
    // Each document begins and ends with a node of its own.
    const [, ...inner] = harmless.shape;
    const shape = [harmless.shape[0] ?? '', ...some.flatMap(() => inner)];
    if (escapeIn(serialize(some.flatMap(blocksWith)), { ...harmless, shape }) === null) continue;
    for (const one of some) {
      const way = escapeIn(serialize(blocksWith(one)), harmless);
      if (way !== null) escapes.push(`${JSON.stringify(one)}: ${way}`);
    }
  }
  return escapes;
}

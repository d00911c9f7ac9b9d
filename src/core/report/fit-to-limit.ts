import type { Result } from '../model/result/result.ts';
import { paragraph } from './document/block.ts';
import { say } from './document/phrase.ts';
import { headline } from './headline.ts';
import { serializeMarkdown } from './markdown/serialize.ts';
import { page, type Show } from './page.ts';
import { edgeChanges } from './sections/edge-changes.ts';
import { footer } from './sections/footer.ts';
import { overridden } from './sections/overridden.ts';

/** From everything to the table alone; each rung shows less than the one above. */
const rungs: readonly Partial<Show>[] = [
  {},
  { everything: false },
  { charts: false },
  { timelines: false },
  { passingRows: false },
  { failures: 3, postmortem: false },
  { failures: 0, rows: 30 },
  { rows: 5 },
];

/** Below this not even the sentence that matters has room. */
const leastLimit = 4_000;

/**
 * Markdown of a result that has at most `limit` UTF-16 units and at most `limit` bytes of UTF-8: rendered again with
 * less in it until it fits, never cut. The last rung is the headline.
 * @throws RangeError when `limit` is below 4,000.
 */
export function fittingMarkdown(result: Result, show: Show, limit: number): string {
  if (limit < leastLimit) throw new RangeError(`a report needs room for ${leastLimit} bytes, not ${limit}`);
  let less = show;
  for (const rung of rungs) {
    less = { ...less, ...rung };
    const markdown = serializeMarkdown(page(result, less));
    if (fits(markdown, limit)) return markdown;
  }
  return serializeMarkdown([
    paragraph(headline(result)),
    ...edgeChanges(result, show.subject),
    ...overridden(result),
    paragraph(say`The report did not fit here: see the report file.`),
    footer(result, show.runUrl),
  ]);
}

/** Bytes are never fewer than UTF-16 units. */
const fits = (markdown: string, limit: number): boolean => markdown.length <= limit && new TextEncoder().encode(markdown).length <= limit;

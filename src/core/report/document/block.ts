import type { Phrase } from './phrase.ts';

/** A report: blocks of phrases. Every sink (markdown, html) draws the same blocks. */
export type Block =
  | { readonly kind: 'paragraph'; readonly of: Phrase }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly of: Phrase }
  | Table
  | { readonly kind: 'details'; readonly summary: Phrase; readonly of: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Phrase[]; readonly task?: true }
  | { readonly kind: 'alert'; readonly tone: AlertTone; readonly of: readonly Block[] }
  | { readonly kind: 'fence'; readonly lines: readonly string[] }
  | Chart;

/** The five alerts of GitHub's markdown. */
export type AlertTone = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Phrase[];
  /** One letter a column: `l` or `r`. */
  readonly align: string;
  /** Every row has as many cells as `head`. */
  readonly rows: readonly (readonly Phrase[])[];
}

/** One value a second, with the seconds in which a fault was in place. A table with the same facts stands beside it. */
export interface Chart {
  readonly kind: 'chart';
  /** Our own words. */
  readonly title: string;
  readonly unit: '%' | 'ms';
  /** Seconds from the first fault, ascending; null: nothing was measured. */
  readonly points: readonly { readonly second: number; readonly value: number | null; readonly faulty: boolean }[];
  /** What the check allows while faults are in place. */
  readonly limit: number | null;
}

export const paragraph = (of: Phrase): Block => ({ kind: 'paragraph', of });
export const heading = (level: 2 | 3 | 4, of: Phrase): Block => ({ kind: 'heading', level, of });
export const details = (summary: Phrase, of: readonly Block[]): Block => ({ kind: 'details', summary, of });
export const list = (items: readonly Phrase[]): Block => ({ kind: 'list', items });
export const tasks = (items: readonly Phrase[]): Block => ({ kind: 'list', items, task: true });
export const alert = (tone: AlertTone, of: readonly Block[]): Block => ({ kind: 'alert', tone, of });
export const fence = (lines: readonly string[]): Block => ({ kind: 'fence', lines });

/** A table whose shape is checked: a row of another length is a bug. */
export function table(head: readonly Phrase[], align: string, rows: readonly (readonly Phrase[])[]): Table {
  const shapes = [align.length, ...rows.map((row) => row.length)];
  if (shapes.some((cells) => cells !== head.length))
    throw new RangeError(`table of ${head.length} columns with ${shapes.join(', ')} cells`);
  return { kind: 'table', head, align, rows };
}

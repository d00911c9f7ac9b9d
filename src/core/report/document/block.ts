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

/** What one check showed around the faults: panels one below the other, with one time axis. A table with the same facts stands next to it. */
export interface Chart {
  readonly kind: 'chart';
  readonly panels: readonly Panel[];
  /** Each fault from when it was in place until it was removed, ms from the first one. */
  readonly bands: readonly { readonly fromMs: number; readonly toMs: number }[];
  /** Probes that were due from then until the end of the last band were in flight when it ended; null: none of note. */
  readonly openMs: number | null;
  /** The faults were removed before their time. */
  readonly early: boolean;
}

export interface Panel {
  /** The name of a check, or of a target: outside text. */
  readonly of: string;
  /** Our own words: `success rate`. */
  readonly title: string;
  readonly unit: '%' | 'ms';
  /** What the check allows while faults are in place. */
  readonly limit: number | null;
  /** Ascending, without gaps between them, ms from the first fault; null: nothing was measured. */
  readonly steps: readonly { readonly fromMs: number; readonly toMs: number; readonly value: number | null }[];
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

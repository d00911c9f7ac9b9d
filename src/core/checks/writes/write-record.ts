import { hashOf } from '../../random/hash-of.ts';

/** What one write says. All three are letters, digits and `-`: safe in a path, a header, JSON and text. */
export interface WriteRecord {
  /** The run's own prefix, `-`, and eight digits, so that no id is the beginning of another. */
  readonly id: string;
  /** Follows from the id, and looks like none: whoever changed it can be told from whoever kept it. */
  readonly content: string;
  readonly run: string;
  /** What the server calls it, ready for a path: what `{id}` stands for when it is read. Left out: it took our own. */
  readonly named?: string;
}

export function recordOf(run: string, number: number): WriteRecord {
  const id = `${run}-${String(number).padStart(8, '0')}`;
  return { id, content: `c${hex(hashOf(id))}${hex(hashOf(`content of ${id}`))}`, run };
}

/** The first id of the run that a text holds. */
export function idFinder(run: string): (text: string) => string | undefined {
  const pattern = new RegExp(`${run}-\\d{8}`);
  return (text) => pattern.exec(text)?.[0];
}

/** Puts a record in the place of `{id}`, `{content}` and `{run}`. */
export const fill = (template: string, record: WriteRecord): string =>
  template.replace(/\{(id|content|run)\}/g, (_, name: 'id' | 'content' | 'run') => record[name]);

const hex = (bits: number): string => bits.toString(16).padStart(8, '0');

import { hashOf } from '../../random/hash-of.ts';

/** The contents of one write. All are letters, digits and `-`: safe in a path, a header, JSON and text. */
export interface WriteRecord {
  /** The run's own prefix, `-`, and eight digits, so that no id is a prefix of another. */
  readonly id: string;
  /** Derived from the id but unlike it, so that a changed record can be recognized. */
  readonly content: string;
  readonly run: string;
  /** The server's name for it, ready for a path: the value of `{id}` in reads. Omitted: the server uses the gate's id. */
  readonly named?: string;
}

export const recordId = (run: string, number: number): string => `${run}-${String(number).padStart(8, '0')}`;

export function recordOf(run: string, number: number): WriteRecord {
  const id = recordId(run, number);
  return { id, content: `c${hex(hashOf(id))}${hex(hashOf(`content of ${id}`))}`, run };
}

/** Returns a function that finds the first id of the run in a text. */
export function idFinder(run: string): (text: string) => string | undefined {
  const pattern = new RegExp(`${run}-\\d{8}`);
  return (text) => pattern.exec(text)?.[0];
}

/** Replaces `{id}`, `{content}` and `{run}` with the values of a record. */
export const fill = (template: string, record: WriteRecord): string =>
  template.replace(/\{(id|content|run)\}/g, (_, name: 'id' | 'content' | 'run') => record[name]);

const hex = (bits: number): string => bits.toString(16).padStart(8, '0');

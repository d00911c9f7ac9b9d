import { printable } from '../quantity/printable.ts';
import type { ReadDocument } from './document.ts';
import type { Code, Remark } from './experiment.ts';

export type Path = readonly (string | number)[];

/** A report with more of them is not read. */
const mostRemarks = 200;

/** Collects every reason and note of a file, with its place. */
export class Remarks {
  readonly refusals: Remark[] = [];
  readonly notes: Remark[] = [];
  readonly #placeOf: ReadDocument['placeOf'];

  constructor(placeOf: ReadDocument['placeOf']) {
    this.#placeOf = placeOf;
  }

  refuse(code: Code, path: Path, message: string): void {
    if (this.refusals.length < mostRemarks) this.refusals.push(this.#remark(code, path, message));
  }

  note(code: Code, path: Path, message: string): void {
    if (this.notes.length < mostRemarks) this.notes.push(this.#remark(code, path, message));
  }

  #remark(code: Code, path: Path, says: string): Remark {
    return { code, path: pathText(path), place: this.#placeOf(path), says };
  }
}

const pathText = (path: Path): string =>
  path.map((part, nth) => (typeof part === 'number' ? `[${part}]` : `${nth > 0 ? '.' : ''}${printable(part, 40)}`)).join('');

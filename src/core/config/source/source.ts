import { lookAlikeHint } from './look-alikes.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { visible } from './quote.ts';

export type Path = readonly (string | number)[];

/** The position of a part of the text, as offsets. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** The position of its key, if it has one. */
  readonly key?: readonly [start: number, end: number];
  /** The original notation of a value that is not text. */
  readonly written?: string;
  /** A variable was replaced in the text. */
  readonly fromVariable?: boolean;
  /** All variables in the text have their default value. */
  readonly byDefault?: boolean;
}

/** A variable that was put into a value. */
export interface Substitution {
  readonly name: string;
  readonly value: string;
  readonly path: Path;
  /** The whole value, with all variables put in. */
  readonly text: string;
}

const longestText = 1000;
/** How far the cause of a syntax error may be from the position that the parser reports. */
const nearby = 200;

/** The text of a config, with the position of each of its parts. */
export class Source {
  readonly file: string;
  /** How many more characters variables may add. */
  room = 1024 * 1024;
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #spots = new Map<string, Spot>();
  readonly #secrets = new Map<string, string>();
  readonly #substitutions: Substitution[] = [];

  constructor(file: string, text: string) {
    this.file = visible(file, 300);
    this.#text = text;
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
  }

  mark(path: Path, spot: Spot): void {
    this.#spots.set(JSON.stringify(path), spot);
  }

  spot(path: Path): Spot | undefined {
    return this.#spots.get(JSON.stringify(path));
  }

  /** Registers a replaced variable, so that messages show its name instead of its value. */
  keepSecret(one: Substitution): void {
    const { name, value } = one;
    this.#substitutions.push(one);
    // Messages escape unprintable characters, so the escaped form has to be masked as well.
    for (const form of [value, visible(value, longestText)]) if (form !== '') this.#secrets.set(form, `\${${name}}`);
  }

  /** In the order of the file. */
  get substitutions(): readonly Substitution[] {
    return this.#substitutions;
  }

  /** A problem with the value at `path`, or with the nearest enclosing part if the value is missing. */
  problem(code: ProblemCode, path: Path, message: string, options: { hint?: string; key?: boolean } = {}): Problem {
    const { start, end } = this.#place(path, options.key ?? false);
    return this.problemAt(code, start, end, message, { path, ...(options.hint === undefined ? {} : { hint: options.hint }) });
  }

  problemAt(code: ProblemCode, from: number, end: number, message: string, options: { path?: Path; hint?: string } = {}): Problem {
    const start = Math.min(from + this.written(from, end).search(/[^ ]|$/), Math.max(from, end - 1));
    const line = this.lineOf(start);
    const lineStart = this.#lineStarts[line - 1] ?? 0;
    const whole = this.#lineAt(line);
    // For a syntax error, search around the position, because the parser reports a position after the cause.
    const meant = code === 'CG1001' ? [Math.max(lineStart, from - nearby), Math.min(from + nearby, lineStart + whole.length)] : [from, end];
    const hint = lookAlikeHint(this.written(meant[0] ?? from, Math.min(meant[1] ?? end, from + longestText))) ?? options.hint;
    return {
      code,
      file: this.file,
      line,
      column: start - lineStart + 1,
      path: pathText(options.path ?? []),
      message: this.#masked(message),
      ...(hint === undefined ? {} : { hint: this.#masked(hint) }),
      excerpt: whole,
      width: Math.max(1, Math.min(end, lineStart + whole.length) - start),
    };
  }

  written(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The text of a line without the line break. */
  #lineAt(line: number): string {
    const start = this.#lineStarts[line - 1] ?? 0;
    let end = this.#lineStarts[line] ?? this.#text.length;
    for (const mark of ['\n', '\r']) if (end > start && this.#text[end - 1] === mark) end -= 1;
    return this.#text.slice(start, end);
  }

  #place(path: Path, key: boolean): { start: number; end: number } {
    const spot = this.spot(path);
    if (spot !== undefined) return key && spot.key !== undefined ? { start: spot.key[0], end: spot.key[1] } : spot;
    return path.length === 0 ? { start: 0, end: 1 } : this.#place(path.slice(0, -1), true);
  }

  #masked(message: string): string {
    const masked = [...this.#secrets].reduce((text, [value, name]) => without(text, value, name), message);
    // Messages of parsers repeat the invalid text.
    return visible(masked, longestText);
  }
}

/** A match of this many characters of a value is not chance. */
const telling = 8;

/** Masks the value, also if the text cuts it off. A short value is masked only between backticks, because it could match anywhere. */
function without(text: string, value: string, name: string): string {
  if (value.length < telling) return text.replaceAll(`\`${value}\``, `\`${name}\``);
  const start = text.indexOf(value.slice(0, telling));
  if (start < 0) return text;
  let length = telling;
  while (length < value.length && text[start + length] === value[length]) length += 1;
  const rest = text.slice(start + length);
  const isMeant = length === value.length || /^(?:\.\.\.|…)/.test(rest);
  return `${text.slice(0, start)}${isMeant ? name : text.slice(start, start + length)}${without(rest, value, name)}`;
}

/** For example `checks[0].http.path`; a name with special characters is quoted. */
export function pathText(path: Path): string {
  const part = (step: string | number): string => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\w-]+$/.test(step) ? `.${step}` : `["${visible(step, 80)}"]`;
  };
  return path.map(part).join('').replace(/^\./, '');
}

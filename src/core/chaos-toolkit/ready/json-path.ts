import { isObject } from '../is-object.ts';
import { functionOf } from './json-path-functions.ts';

/** The values below `value` that a path selects. */
export type JsonPath = (value: unknown) => readonly unknown[];

type Select = (root: unknown, value: unknown) => readonly unknown[];
type Holds = (root: unknown, value: unknown) => boolean;

const longestPath = 1000;
/** Output of a program may be nested as deep as it likes, and `..*..*` may select more than there is. */
const deepest = 100;
const mostValues = 10_000;

const token = /\s*(\.\.|[$@.*()[\]?:,]|<=|>=|!=|[<>=]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y;

/**
 * A path as the library `jsonpath2` of the Chaos Toolkit reads it: in a filter `=` compares, `or` binds more closely than `and`, and a filter tests the value itself, not the values in
 * it. `null`: it is not a path, or has a path as a subscript or as an argument of a function.
 */
export function jsonPath(text: string): JsonPath | null {
  try {
    const tokens = tokensIn(text);
    const select = new Parser(tokens).whole();
    return (value) => select(value, value);
  } catch {
    return null;
  }
}

function tokensIn(text: string): string[] {
  if (text.length > longestPath) throw new SyntaxError('too long');
  const tokens: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < text.trimEnd().length; ) {
    const found = token.exec(text)?.[1];
    if (found === undefined) throw new SyntaxError('not a token');
    tokens.push(found);
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Select {
    this.#expect('$');
    const select = this.#steps();
    if (this.#at !== this.#tokens.length) throw new SyntaxError('something follows');
    return select;
  }

  #steps(): Select {
    const steps: Select[] = [];
    for (let step = this.#step(); step !== null; step = this.#step()) steps.push(step);
    return (root, value) =>
      steps.reduce<readonly unknown[]>((values, step) => values.flatMap((one) => step(root, one)).slice(0, mostValues), [value]);
  }

  #step(): Select | null {
    if (this.#take('.')) return this.#bareword();
    if (this.#take('..')) {
      const inside = this.#next() === '[' ? this.#subscripts() : this.#bareword();
      return (root, value) => allIn(value, deepest).flatMap((one) => inside(root, one));
    }
    return this.#next() === '[' ? this.#subscripts() : null;
  }

  #bareword(): Select {
    if (this.#take('*')) return (_, value) => childrenOf(value);
    const name = this.#tokens[this.#at++] ?? '';
    if (!/^[A-Za-z_]/.test(name)) throw new SyntaxError('not a name');
    return this.#take('(') ? this.#call(name) : memberOf(name);
  }

  /** The rest of `name(1, 2)`, after its first parenthesis. */
  #call(name: string): Select {
    const given: number[] = [];
    while (!this.#take(')')) {
      if (given.length > 0) this.#expect(',');
      const one = this.#integer();
      if (one === undefined) throw new SyntaxError('not a number');
      given.push(one);
    }
    const call = functionOf(name, given);
    if (call === null) throw new SyntaxError('no such function');
    return (_, value) => call(value);
  }

  #subscripts(): Select {
    this.#expect('[');
    const all = [this.#subscript()];
    while (this.#take(',')) all.push(this.#subscript());
    this.#expect(']');
    return (root, value) => all.flatMap((one) => one(root, value));
  }

  #subscript(): Select {
    if (this.#take('*')) return (_, value) => childrenOf(value);
    if (this.#take('?')) {
      this.#expect('(');
      const holds = this.#and();
      this.#expect(')');
      return (root, value) => (holds(root, value) ? [value] : []);
    }
    if (/^[A-Za-z_]/.test(this.#next())) {
      const name = this.#tokens[this.#at++] ?? '';
      this.#expect('(');
      return this.#call(name);
    }
    if (this.#next().startsWith('"')) return memberOf(JSON.parse(this.#tokens[this.#at++] ?? '') as string);
    const start = this.#integer();
    if (!this.#take(':')) {
      if (start === undefined) throw new SyntaxError('not a subscript');
      return (_, value) => (Array.isArray(value) && start < value.length && start >= -value.length ? [value.at(start) as unknown] : []);
    }
    const end = this.#integer();
    const step = this.#take(':') ? (this.#integer() ?? 1) : 1;
    if (step < 1) throw new SyntaxError('a step backwards');
    return (_, value) => (Array.isArray(value) ? (value as unknown[]).slice(start, end).filter((_one, nth) => nth % step === 0) : []);
  }

  #and(): Holds {
    const all = [this.#or()];
    while (this.#take('and')) all.push(this.#or());
    return (root, value) => all.every((one) => one(root, value));
  }

  #or(): Holds {
    const all = [this.#not()];
    while (this.#take('or')) all.push(this.#not());
    return (root, value) => all.some((one) => one(root, value));
  }

  #not(): Holds {
    if (this.#take('not')) {
      const inner = this.#not();
      return (root, value) => !inner(root, value);
    }
    if (this.#take('(')) {
      const inner = this.#and();
      this.#expect(')');
      return inner;
    }
    const left = this.#operand();
    const compare = Object.hasOwn(comparisons, this.#next()) ? comparisons[this.#tokens[this.#at++] ?? ''] : undefined;
    if (compare === undefined) return (root, value) => left.values(root, value).some((one) => left.isPath || Boolean(one));
    const right = this.#operand();
    return (root, value) => left.values(root, value).some((a) => right.values(root, value).some((b) => compare(a, b)));
  }

  #operand(): { readonly isPath: boolean; readonly values: Select } {
    if (this.#take('@')) return { isPath: true, values: this.#steps() };
    if (this.#take('$')) {
      const steps = this.#steps();
      return { isPath: true, values: (root) => steps(root, root) };
    }
    const literal: unknown = JSON.parse(this.#tokens[this.#at++] ?? '');
    return { isPath: false, values: () => [literal] };
  }

  #integer(): number | undefined {
    return /^-?\d+$/.test(this.#next()) ? Number(this.#tokens[this.#at++]) : undefined;
  }

  #next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #take(one: string): boolean {
    if (this.#next() !== one) return false;
    this.#at += 1;
    return true;
  }

  #expect(one: string): void {
    if (!this.#take(one)) throw new SyntaxError(`no ${one}`);
  }
}

const memberOf =
  (name: string): Select =>
  (_, value) =>
    isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];

const childrenOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isObject(value) ? Object.values(value) : [];

/** A value, then everything in it, depth first. */
const allIn = (value: unknown, depth: number): readonly unknown[] =>
  depth === 0 ? [] : [value, ...childrenOf(value).flatMap((one) => allIn(one, depth - 1))].slice(0, mostValues);

/** A boolean of Python is a number. */
export const asNumber = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);

const ordered = (compare: (a: number, b: number) => boolean) => (one: unknown, other: unknown) => {
  const [a, b] = [asNumber(one), asNumber(other)];
  return typeof a === 'number' && typeof b === 'number' && compare(a, b);
};

const comparisons: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  '=': (a, b) => isSame(a, b),
  '!=': (a, b) => !isSame(a, b),
  '<': ordered((a, b) => a < b),
  '<=': ordered((a, b) => a <= b),
  '>': ordered((a, b) => a > b),
  '>=': ordered((a, b) => a >= b),
};

/** Equal as in Python: with any order of keys, and `True` is 1. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, nth) => isSame(one, b[nth]));
  if (!isObject(a) || !isObject(b)) return asNumber(a) === asNumber(b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

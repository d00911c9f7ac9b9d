/** One step of a pattern: a character, a position, or a fork to several steps. */
export type Step =
  | { readonly step: 'char'; readonly fits: (char: string) => boolean }
  | { readonly step: 'fork'; readonly to: readonly number[] }
  | { readonly step: 'start' | 'end' | 'edge' | 'no edge' | 'match' };

/** Why a pattern is not supported, as the end of "expected …". */
export class PatternError extends Error {}

/** Repeats are expanded: `a{50}` is 50 steps. */
const mostSteps = 1_500;

/**
 * Compiles a JavaScript regular expression (`u`) to steps for `PatternMatcher`. Patterns that cannot be matched in linear time are
 * rejected.
 * @throws PatternError
 */
export function programOf(source: string): readonly Step[] {
  // Node 20 does not know modifiers; everything else must be valid for this Node.
  if (!compiles(source.replace(modifiers, '(?:')))
    throw new PatternError('a valid JavaScript regular expression, for example "order-[0-9]+"');
  const writer = new Writer();
  writer.write(new Parser(source).choice(''));
  writer.add({ step: 'match' });
  return writer.steps;
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

const modifiers = /(?<!\\)\(\?[is]*(?:-[is]*)?:/g;
const atom =
  /\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[d][89ab]..\\u[d][c-f]..|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|.)|\[(?:\\.|[^\]\\])*\]|[^\\[]/isuy;
const group = /\((?:\?(?:<([^>=!]+)>|([is]*(?:-[is]*)?):|(<?[=!])|))?/suy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/suy;

/** A pattern's syntax tree. */
type Tree =
  | { readonly is: 'step'; readonly step: Step }
  | { readonly is: 'sequence' | 'choice'; readonly parts: readonly Tree[] }
  | { readonly is: 'repeat'; readonly part: Tree; readonly min: number; readonly max: number };

/** Parses a valid pattern. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(flags: string): Tree {
    const parts = [this.#sequence(flags)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence(flags));
    }
    return { is: 'choice', parts };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #sequence(flags: string): Tree {
    const parts: Tree[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const part = this.#source[this.#at] === '(' ? this.#group(flags) : this.#one(flags);
      const repeat = this.#take(quantifier);
      parts.push(repeat === null ? part : { is: 'repeat', part, ...timesOf(repeat) });
    }
    return { is: 'sequence', parts };
  }

  #one(flags: string): Tree {
    const text = this.#take(atom)?.[0] ?? '';
    if (/^\\[1-9k]/.test(text)) throw new PatternError('a pattern without back-references (`\\1`, `\\k<…>`): they can take forever');
    const place = { '^': 'start', $: 'end', '\\b': 'edge', '\\B': 'no edge' }[text] as 'start' | undefined;
    return { is: 'step', step: place === undefined ? { step: 'char', fits: fitting(text, flags) } : { step: place } };
  }

  #group(flags: string): Tree {
    const [, , changed, around] = this.#take(group) ?? [];
    if (around !== undefined) throw new PatternError('a pattern that does not look ahead or behind (`(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`)');
    if (this.#source[this.#at] === '?') throw new PatternError('a pattern without the modifier `m`');
    const [on = '', off = ''] = (changed ?? '').split('-');
    const inside = this.choice([...new Set(flags + on)].filter((flag) => !off.includes(flag)).join(''));
    this.#at += 1;
    return inside;
  }
}

function timesOf([, sign, least, comma, most]: RegExpExecArray): { min: number; max: number } {
  if (sign === '?') return { min: 0, max: 1 };
  if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: Number.POSITIVE_INFINITY };
  const min = Number(least);
  if (comma === undefined) return { min, max: min };
  return { min, max: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
}

/** Writes the steps of a tree in sequence. Each node costs at least one step, so that the limit also bounds the work. */
class Writer {
  readonly steps: Step[] = [];

  add(step: Step): number {
    if (this.steps.length >= mostSteps) throw new PatternError('a pattern whose repeats (`{…}`) add up to less');
    return this.steps.push(step) - 1;
  }

  write(tree: Tree): void {
    if (tree.is === 'step') this.add(tree.step);
    else if (tree.is === 'repeat') this.#repeat(tree.part, tree.min, tree.max);
    else if (tree.is === 'choice') this.#choice(tree.parts);
    else for (const part of tree.parts) this.write(part);
  }

  /** A fork to each alternative; after each alternative, a jump to the end. */
  #choice(parts: readonly Tree[]): void {
    const fork = this.add({ step: 'fork', to: [] });
    const starts: number[] = [];
    const ends: number[] = [];
    for (const part of parts) {
      starts.push(this.steps.length);
      this.write(part);
      ends.push(this.add({ step: 'fork', to: [] }));
    }
    this.steps[fork] = { step: 'fork', to: starts };
    for (const end of ends) this.steps[end] = { step: 'fork', to: [this.steps.length] };
  }

  /** The part for the minimum number of repeats, and then optional copies up to the maximum. */
  #repeat(part: Tree, min: number, max: number): void {
    for (let time = 0; time < min; time++) this.write(part);
    const forks: number[] = [];
    for (let time = min; time < max && forks.length <= mostSteps; time++) {
      const fork = this.add({ step: 'fork', to: [] });
      forks.push(fork);
      this.write(part);
      if (max !== Number.POSITIVE_INFINITY) continue;
      this.add({ step: 'fork', to: [fork] });
      break;
    }
    for (const fork of forks) this.steps[fork] = { step: 'fork', to: [fork + 1, this.steps.length] };
  }
}

/** Does an atom match one character? Uses JavaScript's own character classes. Results are cached. */
function fitting(text: string, flags: string): (char: string) => boolean {
  const native = new RegExp(`^(?:${text})$`, `u${flags}`);
  const known = new Map<string, boolean>();
  return (char) => {
    const before = known.get(char);
    if (before !== undefined) return before;
    if (known.size >= 4_096) known.clear();
    const fits = native.test(char);
    known.set(char, fits);
    return fits;
  };
}

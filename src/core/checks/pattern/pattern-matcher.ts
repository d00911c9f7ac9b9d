import { programOf, type Step } from './pattern-program.ts';

/** All ways in which a text up to some place may be on its way through the steps. */
interface State {
  readonly at: readonly number[];
  /** What stands before that place. */
  readonly before: 'nothing' | 'word' | 'other';
  /** By the next character; empty: the end. */
  readonly next: Map<string, State | 'match' | 'none'>;
}

/** Beyond this all are forgotten, and found again when they are needed: memory stays bounded, and time grows with the text alone. */
const mostStates = 500;
const mostNext = 256;
const wordChar = /^\w$/;

/**
 * Does a pattern occur in a text, in time that grows with the length of the text (times that of the pattern) and never beyond it, whatever the
 * text is: all ways are followed at once, none is tried after another. Sets of ways that were met are kept, so that most characters cost one look.
 */
export class PatternMatcher {
  readonly #program: readonly Step[];
  #states = new Map<string, State>();

  /** @throws PatternError */
  constructor(source: string) {
    this.#program = programOf(source);
  }

  /** Steps of the pattern: what one character costs at most. */
  get size(): number {
    return this.#program.length;
  }

  occursIn(text: string): boolean {
    let state = this.#state([], 'nothing');
    for (const char of text) {
      const next = this.#next(state, char);
      if (next === 'match') return true;
      if (next === 'none') return false;
      state = next;
    }
    return this.#next(state, '') === 'match';
  }

  #next(state: State, char: string): State | 'match' | 'none' {
    const known = state.next.get(char);
    if (known !== undefined) return known;
    const next = this.#follow(state, char);
    if (state.next.size >= mostNext) state.next.clear();
    state.next.set(char, next);
    return next;
  }

  /** Where all ways lead over one character; the pattern may also begin here. */
  #follow({ at, before }: State, char: string): State | 'match' | 'none' {
    const after = sideOf(char);
    const seen = new Set<number>();
    const open = [0, ...at];
    const then: number[] = [];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const one = this.#program[step];
      if (one === undefined || seen.has(step)) continue;
      seen.add(step);
      if (one.step === 'match') return 'match';
      if (one.step === 'fork') open.push(...one.to);
      else if (one.step !== 'char') open.push(...stepsFrom(step, holds(one.step, before, after)));
      else then.push(...stepsFrom(step, char !== '' && one.fits(char)));
    }
    return after === 'nothing' ? 'none' : this.#state(then, after);
  }

  #state(at: number[], before: State['before']): State {
    const sorted = at.sort((a, b) => a - b);
    const key = `${before}${sorted.join()}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    if (this.#states.size >= mostStates) this.#states = new Map();
    const state: State = { at: sorted, before, next: new Map() };
    this.#states.set(key, state);
    return state;
  }
}

function sideOf(char: string): State['before'] {
  if (char === '') return 'nothing';
  return wordChar.test(char) ? 'word' : 'other';
}

const stepsFrom = (step: number, isOpen: boolean): readonly number[] => (isOpen ? [step + 1] : []);

function holds(place: 'start' | 'end' | 'edge' | 'no edge', before: State['before'], after: State['before']): boolean {
  if (place === 'start') return before === 'nothing';
  if (place === 'end') return after === 'nothing';
  return ((before === 'word') !== (after === 'word')) === (place === 'edge');
}

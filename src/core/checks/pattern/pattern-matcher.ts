import { programOf, type Step } from './pattern-program.ts';

/** All steps of the pattern that can be reached at one place in a text. */
interface State {
  readonly at: readonly number[];
  /** The kind of the character before that place. */
  readonly before: 'nothing' | 'word' | 'other';
  /** By the next character; empty: the end of the text. */
  readonly next: Map<string, State | 'match' | 'none'>;
}

/** When this number is reached, all cached states are dropped and computed again when needed. This bounds the memory. */
const mostStates = 500;
const mostNext = 256;
const wordChar = /^\w$/;

/**
 * Finds a pattern in a text in time proportional to the length of the text (times that of the pattern), for every text: it follows all
 * alternatives together instead of one after the other. Reached states are cached, so that most characters cost one look-up.
 */
export class PatternMatcher {
  readonly #program: readonly Step[];
  #states = new Map<string, State>();

  /** @throws PatternError */
  constructor(source: string) {
    this.#program = programOf(source);
  }

  /** Number of steps, which bounds the cost of one character. */
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

  /** The steps after one character. A match may also start at this character. */
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

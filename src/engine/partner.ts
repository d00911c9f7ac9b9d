import { untilAborted } from '../core/budget/until-aborted.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { ScenarioResult } from '../core/model/result/result.ts';
import type { Strength } from '../core/shrink/strength.ts';

/** A breaking point that is searched on the change, for the base to search as well. */
export interface Question {
  /** Id of the scenario in the plan of both. */
  readonly of: string;
  readonly form: Scenario;
  readonly strength: Strength;
  /** What failed on the change. */
  readonly fingerprints: readonly string[];
}

/** The other one of two runs that take turns, change and base. Nothing here takes a turn, so neither keeps the other one waiting. */
export interface Partner {
  readonly side: 'change' | 'base';
  /** Tells the other run what came of the scenarios here. */
  tell(results: readonly ScenarioResult[]): void;
  /** What came of the scenarios there; null: that run ended before it could tell, or `limit` has aborted. */
  told(limit: AbortSignal): Promise<readonly ScenarioResult[] | null>;
  ask(question: Question): void;
  /** What the other run asks next; null: it asks for nothing more, or `limit` has aborted. */
  asked(limit: AbortSignal): Promise<Question | null>;
  /** This run tells and asks no more. What it has asked for is still searched. */
  leave(): void;
  /** The other run has left, or `limit` has aborted. */
  left(limit: AbortSignal): Promise<void>;
}

/** Two runs that can hear each other. */
export function partners(): Readonly<Record<Partner['side'], Partner>> {
  const [change, base] = [new Line(), new Line()];
  return { change: partnerOf('change', change, base), base: partnerOf('base', base, change) };
}

function partnerOf(side: Partner['side'], own: Line, other: Line): Partner {
  return {
    side,
    tell: (results) => own.results.send(results),
    told: (limit) => other.results.next(limit),
    ask: (question) => own.questions.send(question),
    asked: (limit) => other.questions.next(limit),
    leave: () => {
      own.results.end();
      own.questions.end();
      own.leaving.abort();
    },
    left: (limit) => Promise.race([untilAborted(limit), untilAborted(other.leaving.signal)]),
  };
}

class Line {
  readonly results = new Channel<readonly ScenarioResult[]>();
  readonly questions = new Channel<Question>();
  readonly leaving = new AbortController();
}

/** Keeps what was sent until it is taken. One at a time may wait. */
class Channel<T> {
  readonly #sent: T[] = [];
  #hasEnded = false;
  #wake: () => void = () => undefined;

  send(one: T): void {
    if (this.#hasEnded) return;
    this.#sent.push(one);
    this.#wake();
  }

  end(): void {
    this.#hasEnded = true;
    this.#wake();
  }

  /** null: it has ended, or `limit` has aborted. */
  async next(limit: AbortSignal): Promise<T | null> {
    if (this.#sent.length === 0 && !this.#hasEnded)
      await Promise.race([new Promise<void>((done) => (this.#wake = done)), untilAborted(limit)]);
    return this.#sent.shift() ?? null;
  }
}

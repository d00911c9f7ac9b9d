import { untilAborted } from '../core/budget/until-aborted.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { ScenarioResult } from '../core/model/result/result.ts';
import type { Strength } from '../core/shrink/strength.ts';

/** The change asks the base to search the same breaking point. */
export interface SearchRequest {
  /** Id of the scenario, the same in the plans of both runs. */
  readonly of: string;
  readonly form: Scenario;
  readonly strength: Strength;
  /** The failure on the change. */
  readonly fingerprints: readonly string[];
}

/** The other one of two alternating runs, change and base. No method waits for its turn, so neither run can block the other one. */
export interface Partner {
  readonly side: 'change' | 'base';
  /** Sends the results of this run's scenarios to the other run. */
  sendResults(results: readonly ScenarioResult[]): void;
  /** Receives the results of the other run's scenarios. `null`: the other run ended before it sent them, or `limit` has aborted. */
  receiveResults(limit: AbortSignal): Promise<readonly ScenarioResult[] | null>;
  requestSearch(request: SearchRequest): void;
  /** The next request of the other run. `null`: there are no more requests, or `limit` has aborted. */
  nextRequest(limit: AbortSignal): Promise<SearchRequest | null>;
  /** Announces that this run sends nothing more. The requests that it has sent are still carried out. */
  leave(): void;
  /** Resolves when the other run has left or `limit` has aborted. */
  left(limit: AbortSignal): Promise<void>;
}

/** Connects two runs. */
export function partners(): Readonly<Record<Partner['side'], Partner>> {
  const [change, base] = [new Line(), new Line()];
  return { change: partnerOf('change', change, base), base: partnerOf('base', base, change) };
}

function partnerOf(side: Partner['side'], own: Line, other: Line): Partner {
  return {
    side,
    sendResults: (results) => own.results.send(results),
    receiveResults: (limit) => other.results.next(limit),
    requestSearch: (request) => own.requests.send(request),
    nextRequest: (limit) => other.requests.next(limit),
    leave: () => {
      own.results.end();
      own.requests.end();
      own.leaving.abort();
    },
    left: (limit) => Promise.race([untilAborted(limit), untilAborted(other.leaving.signal)]),
  };
}

class Line {
  readonly results = new Channel<readonly ScenarioResult[]>();
  readonly requests = new Channel<SearchRequest>();
  readonly leaving = new AbortController();
}

/** Keeps sent items until they are received. At most one receiver may wait at a time. */
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

  /** `null`: the channel has ended, or `limit` has aborted. */
  async next(limit: AbortSignal): Promise<T | null> {
    if (this.#sent.length === 0 && !this.#hasEnded)
      await Promise.race([new Promise<void>((done) => (this.#wake = done)), untilAborted(limit)]);
    return this.#sent.shift() ?? null;
  }
}

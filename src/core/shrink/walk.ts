import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { MinimalScenario } from '../model/result/lesson.ts';
import { isNowhereMoreSevere, isReduced } from './nowhere-more-severe.ts';
import { reducedForms } from './reduced-forms.ts';

/** A scenario that was run, and whether it failed in the same way as the first scenario of the walk. */
export interface TrialResult {
  readonly scenario: Scenario;
  readonly same: boolean;
}

/**
 * With the shortest length that gives a conclusive result, different strengths look the same. This multiple of it is long enough.
 */
const roomy = 3;
export const roomyMsOf = (leastLastsMs: number): number => roomy * leastLastsMs;

/**
 * Searches the minimal scenario that still fails in the same way. It proposes a reduced variant, receives the result, and continues from
 * the smallest variant that failed. The walk can be stopped at any time; `best` is the smallest one found.
 *
 * It is greedy, as delta debugging is (Zeller, Hildebrandt: Simplifying and isolating failure-inducing input, 2002). A variant that is at
 * most as severe as one that passed is assumed to pass and is not proposed, so no variant is proposed twice. The walk always ends, after n
 * (n + 1) / 2 + 1 trials for n faults and at most 10 for each parameter and length.
 *
 * Lengths are halved only down to `roomyMs` until `shorten` is called: a fault that is only just long enough to show the failure hides how
 * weak it may be.
 */
export class Walk {
  readonly #leastLastsMs: number;
  readonly #rules: readonly FaultRule[];
  #floorMs: number;
  readonly #trials: TrialResult[] = [];
  #smallest: Scenario;

  /**
   * @param scenario a scenario whose failure is confirmed
   * @param leastLastsMs no fault is made shorter than this, because the checks would not get enough samples
   * @param rules of the config: a parameter that they do not set is left as it is
   */
  constructor(scenario: Scenario, leastLastsMs: number, roomyMs = leastLastsMs, rules: readonly FaultRule[] = []) {
    this.#smallest = scenario;
    this.#leastLastsMs = leastLastsMs;
    this.#floorMs = roomyMs;
    this.#rules = rules;
  }

  /** From now on, lengths are reduced to their minimum as well. */
  shorten(): void {
    this.#floorMs = this.#leastLastsMs;
  }

  /** The next variant to run; the same one until its result is recorded. `null`: nothing smaller is left to try. */
  next(): Scenario | null {
    return this.#nextDownTo(this.#floorMs);
  }

  #nextDownTo(leastMs: number): Scenario | null {
    const failed = this.#trials.flatMap(({ scenario, same }) => (same ? scenario : []));
    // A variant that passed although a less severe one fails, passed by chance.
    const passed = this.#trials.flatMap(({ scenario, same }) =>
      same || failed.some((one) => isNowhereMoreSevere(one, scenario)) ? [] : scenario,
    );
    for (const form of reducedForms(this.#smallest, passed, leastMs, this.#rules))
      if (!passed.some((each) => isNowhereMoreSevere(form, each))) return form;
    return null;
  }

  /**
   * @param same whether it failed in the same way in every trial
   * @param scenario a variant other than `next` that was run
   */
  record(same: boolean, scenario: Scenario | null = this.next()): void {
    if (scenario === null) throw new RangeError('no variant was proposed');
    this.#trials.push({ scenario, same });
    if (same && isReduced(scenario, this.#smallest)) this.#smallest = scenario;
  }

  get best(): MinimalScenario {
    const failed = this.#trials.filter(({ same }) => same).length;
    return {
      kind: 'smallest',
      scenario: this.#smallest,
      tried: this.#trials.length,
      failed,
      cut: this.#nextDownTo(this.#leastLastsMs) !== null,
    };
  }
}

import type { Scenario } from '../model/plan/scenario.ts';
import type { MinimalScenario } from '../model/result/lesson.ts';
import { reducedForms } from './milder-forms.ts';
import { isNowhereMoreSevere, isReduced } from './nowhere-more-severe.ts';

/** A scenario that was played, and whether it broke in the same way as the one that the walk began with. */
export interface TrialResult {
  readonly scenario: Scenario;
  readonly same: boolean;
}

/** As short as a check can be decided in is too short to tell strengths from each other: so many times that is not. */
const roomy = 3;
export const roomyMsOf = (leastLastsMs: number): number => roomy * leastLastsMs;

/**
 * The walk to the smallest scenario that still fails in the same way: names a milder form, is told what came of it, and goes
 * on from the smallest that failed. It can be left at any time; `best` is the smallest so far.
 *
 * Greedy, as delta debugging is (Zeller, Hildebrandt: Simplifying and isolating failure-inducing input, 2002). What is nowhere
 * harsher than something that held is taken to hold too and is never asked, so no form comes twice. It ends whatever it is told,
 * after n (n + 1) / 2 + 1 tries for n faults and at most 10 for each parameter and length.
 *
 * Lengths are halved down to `roomyMs` only, until `shorten` is called: what is so short that its failure can just be shown hides how weak it
 * may be.
 */
export class Walk {
  readonly #leastLastsMs: number;
  #floorMs: number;
  readonly #heard: TrialResult[] = [];
  #smallest: Scenario;

  /**
   * @param scenario failed, and failed again
   * @param leastLastsMs no fault is made shorter than this, because the checks could not be decided
   */
  constructor(scenario: Scenario, leastLastsMs: number, roomyMs = leastLastsMs) {
    this.#smallest = scenario;
    this.#leastLastsMs = leastLastsMs;
    this.#floorMs = roomyMs;
  }

  /** From now on lengths go to the end, too. */
  shorten(): void {
    this.#floorMs = this.#leastLastsMs;
  }

  /** What to play next; the same one until its answer has been heard. `null`: nothing milder is left. */
  next(): Scenario | null {
    return this.#nextDownTo(this.#floorMs);
  }

  #nextDownTo(leastMs: number): Scenario | null {
    const failed = this.#heard.flatMap(({ scenario, same }) => (same ? scenario : []));
    // What held although something milder fails, did so by accident.
    const held = this.#heard.flatMap(({ scenario, same }) =>
      same || failed.some((one) => isNowhereMoreSevere(one, scenario)) ? [] : scenario,
    );
    for (const form of reducedForms(this.#smallest, held, leastMs)) if (!held.some((each) => isNowhereMoreSevere(form, each))) return form;
    return null;
  }

  /** `same`: it failed in the same way every time that it was played. `scenario`: something else than `next` that was played. */
  heard(same: boolean, scenario: Scenario | null = this.next()): void {
    if (scenario === null) throw new RangeError('nothing was asked');
    this.#heard.push({ scenario, same });
    if (same && isReduced(scenario, this.#smallest)) this.#smallest = scenario;
  }

  get best(): MinimalScenario {
    const failed = this.#heard.filter(({ same }) => same).length;
    return {
      kind: 'smallest',
      scenario: this.#smallest,
      tried: this.#heard.length,
      failed,
      cut: this.#nextDownTo(this.#leastLastsMs) !== null,
    };
  }
}

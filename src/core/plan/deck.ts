import type { Target } from '../model/config/target.ts';
import type { Dice } from '../random/dice.ts';
import { hashOf } from '../random/hash-of.ts';
import { type Noise, noise } from '../random/noise.ts';
import type { Candidate, PlannedRule } from './candidate.ts';
import { matching } from './matching.ts';

/** What was dealt of one rule. */
interface Hand {
  readonly of: PlannedRule;
  readonly targetNames: readonly string[];
  dealt: number;
  /** Key of the next deal in its phase; the smallest is dealt first. */
  due: number;
  round: number;
  /** Targets that were not yet dealt in this round of the rule's own targets. */
  left: readonly Target[];
}

/**
 * Deals rules and targets to the scenarios of a plan, without repeating one before each was dealt:
 *
 * 1. Each rule once, in a weighted random order. Their targets are chosen so that as few targets as possible are left over.
 * 2. Each target that is left over, once.
 * 3. Rules by their weights. Twice the weight is dealt twice as often; rules of equal weight take turns, and so do the targets of a rule.
 *
 * All random numbers are keyed by the names of rule and target and by how often the rule was dealt. So a rule that is added takes places in
 * this order, and the others keep theirs.
 */
export class Deck {
  readonly #hands: readonly Hand[];
  readonly #noise: Noise;
  readonly #uncovered: Set<string>;

  constructor(rules: readonly PlannedRule[], dice: Dice) {
    this.#noise = noise(dice);
    this.#hands = rules.map((of) => ({
      of,
      targetNames: of.targets.map(({ name }) => name),
      dealt: 0,
      due: this.#firstDue(of),
      round: 0,
      left: this.#ordered(of, 0),
    }));
    this.#uncovered = new Set(this.#hands.flatMap(({ targetNames }) => targetNames));
  }

  /** The next rule and target that are allowed; `null` when none is. */
  deal(isAllowed: (candidate: Candidate) => boolean): Candidate | null {
    for (const hand of this.#inOrder()) {
      const [first, ...more] = this.#optionsOf(hand).filter((target) => isAllowed(candidateOf(hand, target)));
      if (first !== undefined) return this.#take(hand, this.#best(hand, [first, ...more]));
    }
    return null;
  }

  #inOrder(): readonly Hand[] {
    const phases = new Map(this.#hands.map((hand) => [hand, this.#phase(hand)]));
    return this.#hands.toSorted((a, b) => (phases.get(a) ?? 0) - (phases.get(b) ?? 0) || a.due - b.due || (a.of.name < b.of.name ? -1 : 1));
  }

  #phase({ dealt, targetNames }: Hand): number {
    if (dealt === 0) return 1;
    return this.#uncovered.size > 0 && targetNames.some((name) => this.#uncovered.has(name)) ? 2 : 3;
  }

  #optionsOf({ of, left, round }: Hand): readonly Target[] {
    if (left.length === of.targets.length) return left;
    return [...left, ...this.#ordered(of, round + 1).filter((target) => !left.includes(target))];
  }

  /** The first option that leaves the fewest targets for the second phase. */
  #best(hand: Hand, options: readonly [Target, ...Target[]]): Target {
    const [first] = options;
    if (this.#uncovered.size === 0 || options.length === 1) return first;
    const others = this.#hands.filter((other) => other !== hand && other.dealt === 0).map(({ targetNames }) => targetNames);
    const most = matching([...others, hand.targetNames], this.#uncovered);
    let [best, bestCovers] = [first, -1];
    for (const target of options) {
      const rest = new Set(this.#uncovered);
      const covers = (rest.delete(target.name) ? 1 : 0) + matching(others, rest);
      if (covers > bestCovers) [best, bestCovers] = [target, covers];
      if (covers >= most) break;
    }
    return best;
  }

  #take(hand: Hand, target: Target): Candidate {
    this.#uncovered.delete(target.name);
    hand.left = hand.left.filter((one) => one !== target);
    if (hand.left.length === 0) {
      hand.round += 1;
      hand.left = this.#ordered(hand.of, hand.round);
    }
    hand.due = (hand.dealt + 1 + this.#unit(hand.of.name, hand.dealt + 1)) / hand.of.weight;
    hand.dealt += 1;
    return candidateOf(hand, target);
  }

  /**
   * Weighted random order without replacement: `-ln(u) / weight`.
   * Source: Efraimidis & Spirakis, "Weighted random sampling with a reservoir" (2006).
   */
  #firstDue({ name, weight }: PlannedRule): number {
    return -Math.log(1 - this.#unit(name, 0)) / weight;
  }

  #ordered({ name, targets }: PlannedRule, round: number): readonly Target[] {
    const units = new Map(targets.map((target) => [target, this.#unit(`${name} takes ${target.name}`, round)]));
    return targets.toSorted((a, b) => (units.get(a) ?? 0) - (units.get(b) ?? 0) || (a.name < b.name ? -1 : 1));
  }

  #unit(name: string, nth: number): number {
    return this.#noise(hashOf(name), nth);
  }
}

const candidateOf = ({ of: { rule, fault } }: Hand, target: Target): Candidate => ({ rule, fault, target });

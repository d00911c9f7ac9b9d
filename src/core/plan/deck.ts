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
  /** Of the rule's name, on which every draw depends: a name lists all targets, so it may be long. */
  readonly nameHash: number;
  dealt: number;
  /** Key of the next deal in its phase; the smallest is dealt first. */
  due: number;
  round: number;
  /** Targets that were not yet dealt in this round of the rule's own targets. */
  left: Target[];
  /** How many of the rule's targets no scenario has yet. */
  uncovered: number;
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
  /** In the order in which they are dealt: by phase, then by `due`. */
  readonly #hands: Hand[];
  readonly #noise: Noise;
  readonly #uncovered: Set<string>;
  #undealt: number;
  readonly #handsWith = new Map<string, Hand[]>();

  constructor(rules: readonly PlannedRule[], dice: Dice) {
    this.#noise = noise(dice);
    this.#hands = rules.map((of) => {
      const nameHash = hashOf(of.name);
      const targetNames = of.targets.map(({ name }) => name);
      const left = this.#ordered(of, nameHash, 0);
      return {
        of,
        targetNames,
        nameHash,
        dealt: 0,
        due: this.#firstDue(of, nameHash),
        round: 0,
        left,
        uncovered: new Set(targetNames).size,
      };
    });
    this.#undealt = this.#hands.length;
    this.#uncovered = new Set(this.#hands.flatMap(({ targetNames }) => targetNames));
    for (const hand of this.#hands)
      for (const name of new Set(hand.targetNames)) this.#handsWith.set(name, [...(this.#handsWith.get(name) ?? []), hand]);
    this.#hands.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  /** The next rule and target that are allowed; `null` when none is. */
  deal(isAllowed: (candidate: Candidate) => boolean): Candidate | null {
    for (const hand of this.#hands) {
      const target = this.#chosen(hand, (one) => isAllowed(candidateOf(hand, one)));
      if (target !== null) return this.#take(hand, target);
    }
    return null;
  }

  /** A target that was dealt is covered, so one of the next round is never better than one that is left over. */
  #chosen(hand: Hand, isAllowed: (target: Target) => boolean): Target | null {
    return this.#best(hand, isAllowed) ?? this.#nextRound(hand).find(isAllowed) ?? null;
  }

  /** The targets of the rule's next round that are not left over in this one. */
  #nextRound({ of, nameHash, left, round }: Hand): readonly Target[] {
    if (left.length === of.targets.length) return [];
    const leftOver = new Set(left);
    return this.#ordered(of, nameHash, round + 1).filter((target) => !leftOver.has(target));
  }

  /** Of the targets that are left over: the first one that leaves the fewest targets for the second phase. */
  #best(hand: Hand, isAllowed: (target: Target) => boolean): Target | null {
    if (this.#undealt === 0 || (this.#undealt === 1 && hand.dealt === 0)) {
      const uncovered =
        hand.uncovered === 0 ? undefined : hand.left.find((target) => this.#uncovered.has(target.name) && isAllowed(target));
      return uncovered ?? hand.left.find(isAllowed) ?? null;
    }
    const others = this.#hands.filter((other) => other !== hand && other.dealt === 0).map(({ targetNames }) => targetNames);
    const options = hand.left.filter(isAllowed);
    const [first = null] = options;
    if (first === null || options.length === 1) return first;
    const most = matching([...others, hand.targetNames], this.#uncovered);
    let [best, bestCovers]: [Target, number] = [first, -1];
    for (const target of options) {
      const rest = new Set(this.#uncovered);
      const covers = (rest.delete(target.name) ? 1 : 0) + matching(others, rest);
      if (covers > bestCovers) [best, bestCovers] = [target, covers];
      if (covers >= most) break;
    }
    return best;
  }

  #take(hand: Hand, target: Target): Candidate {
    const moved = new Set([hand]);
    if (this.#uncovered.delete(target.name))
      for (const other of this.#handsWith.get(target.name) ?? []) {
        other.uncovered -= 1;
        if (other.uncovered === 0) moved.add(other);
      }
    const place = hand.left.indexOf(target);
    // A target of the next round is dealt early, and again in its round.
    if (place >= 0) hand.left.splice(place, 1);
    if (hand.left.length === 0) {
      hand.round += 1;
      hand.left = this.#ordered(hand.of, hand.nameHash, hand.round);
    }
    hand.due = (hand.dealt + 1 + this.#noise(hand.nameHash, hand.dealt + 1)) / hand.of.weight;
    if (hand.dealt === 0) this.#undealt -= 1;
    hand.dealt += 1;
    this.#reorder(moved);
    return candidateOf(hand, target);
  }

  /** Puts each hand whose place has changed where it belongs. A plan deals thousands of times, so the others are not sorted again. */
  #reorder(moved: ReadonlySet<Hand>): void {
    for (const hand of moved) this.#hands.splice(this.#hands.indexOf(hand), 1);
    for (const hand of moved) {
      let [low, high] = [0, this.#hands.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(this.#hands[middle] ?? hand, hand)) low = middle + 1;
        else high = middle;
      }
      this.#hands.splice(low, 0, hand);
    }
  }

  /**
   * Weighted random order without replacement: `-ln(u) / weight`.
   * Source: Efraimidis & Spirakis, "Weighted random sampling with a reservoir" (2006).
   */
  #firstDue({ weight }: PlannedRule, nameHash: number): number {
    return -Math.log(1 - this.#noise(nameHash, 0)) / weight;
  }

  #ordered({ targets }: PlannedRule, nameHash: number, round: number): Target[] {
    const units = new Map(targets.map((target) => [target, this.#noise(hashOf(` takes ${target.name}`, nameHash), round)]));
    return targets.toSorted((a, b) => (units.get(a) ?? 0) - (units.get(b) ?? 0) || (a.name < b.name ? -1 : 1));
  }
}

/** Each rule once, then the rules with a target that no scenario has yet, then all. */
const phaseOf = ({ dealt, uncovered }: Hand): number => (dealt === 0 ? 1 : uncovered > 0 ? 2 : 3);

const isBefore = (a: Hand, b: Hand): boolean => (phaseOf(a) - phaseOf(b) || a.due - b.due || (a.of.name < b.of.name ? -1 : 1)) < 0;

const candidateOf = ({ of: { rule, fault } }: Hand, target: Target): Candidate => ({ rule, fault, target });

import type { Config } from '../model/config/config.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { type Dice, dice } from '../random/dice.ts';
import { draw } from '../random/draw.ts';
import { type Candidate, candidateName, plannedRules } from './candidate.ts';
import { contradict } from './contradict.ts';
import { Deck } from './deck.ts';
import { specOf } from './fault-spec-of.ts';
import { mapPlan } from './map/map-plan.ts';
import { type Memory, worthCombining } from './map/worth-combining.ts';
import { monkeyPlan } from './monkey-plan.ts';

/**
 * The scenarios that a seed gives. Pure. `Deck` decides which rules and targets they have. Every draw is keyed: the nth `latency on cache` of a plan has
 * the same values in any scenario.
 * @param seed as text; the caller has resolved `auto`
 * @param memory of an earlier result; only a map depends on it
 */
export function planOf(config: Config, seed: string, memory: Memory = { coverage: [] }): Plan {
  if (config.plan.monkey !== undefined) return monkeyPlan(config, config.plan.monkey, seed);
  return withFixed(config, drawnPlan(config, seed, memory));
}

function drawnPlan(config: Config, seed: string, memory: Memory): Plan {
  // Without faults to draw, only experiments run.
  const drawn = (joins: Joins) => (config.faults.length === 0 ? [] : drawnScenarios(config, seed, joins));
  if (config.plan.map === true && config.faults.length > 0) return mapPlan(config, seed, memory, drawn(worthCombining(memory)));
  return { schema: planSchema, name: config.name, seed, scenarios: drawn(() => true) };
}

/** First the scenarios that no seed draws. They have names of their own, so that they change no draw. */
function withFixed({ fixed = [] }: Config, plan: Plan): Plan {
  const scenarios = fixed.map((spec, index): Scenario => {
    const id = `x${index + 1}`;
    return { id, faults: [{ ...spec, id: `${id}.f1`, startMs: 0, seed: plan.seed }] };
  });
  return scenarios.length === 0 ? plan : { ...plan, scenarios: [...scenarios, ...plan.scenarios] };
}

type Joins = (a: Candidate, b: Candidate) => boolean;

function drawnScenarios(config: Config, seed: string, isWorth: Joins): readonly Scenario[] {
  const all = dice(seed);
  const deck = new Deck(plannedRules(config.faults, config.targets), all.under('deal'));
  const uses = new Map<string, number>();
  const dieOf = (candidate: Candidate): Dice => {
    // Does not depend on the rule's ranges: another range changes the value, not the random number.
    const name = candidateName(candidate);
    const nth = (uses.get(name) ?? 0) + 1;
    uses.set(name, nth);
    return all.under(`${nth}/${name}`);
  };
  return Array.from({ length: config.plan.scenarios }, (_, index): Scenario => {
    const id = `s${index + 1}`;
    const count = draw({ ...config.plan.faults, log: false, whole: true }, all.under(id), 'faults') as number;
    const faults: FaultSpec[] = [];
    const joins: Joins = (a, b) => isWorth(a, b) && !contradict(a, b, config.preview);
    for (const candidate of dealt(deck, count, joins))
      faults.push(specOf(candidate, `${id}.f${faults.length + 1}`, faults[0], dieOf(candidate)));
    return { id, faults };
  });
}

/** The next candidates that can be combined; fewer than `count` when there are no more. */
function dealt(deck: Deck, count: number, joins: Joins): readonly Candidate[] {
  const together: Candidate[] = [];
  while (together.length < count) {
    const next = deck.deal((candidate) => together.every((other) => joins(other, candidate)));
    if (next === null) break;
    together.push(next);
  }
  return together;
}

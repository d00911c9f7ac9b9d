import type { Config } from '../model/config/config.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { type Dice, dice } from '../random/dice.ts';
import { draw } from '../random/draw.ts';
import { ranked } from '../random/pick.ts';
import { kindOf } from '../targets/catalog.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { contradict } from './contradict.ts';
import { drawParams } from './draw-params.ts';

/**
 * The scenarios that a seed gives. Pure. Every draw has its own name, so that an additional rule changes only the scenarios for which it is
 * chosen.
 * @param seed as text; the caller has resolved `auto`
 */
export function planOf(config: Config, seed: string): Plan {
  const candidates = candidatesOf(config.faults, config.targets);
  const all = dice(seed);
  const scenarios = Array.from({ length: config.plan.scenarios }, (_, index) => scenarioOf(`s${index + 1}`, candidates, config, all));
  return { schema: planSchema, name: config.name, seed, scenarios };
}

function scenarioOf(id: string, candidates: readonly Candidate[], config: Config, all: Dice): Scenario {
  const own = all.under(id);
  const count = draw({ ...config.plan.faults, log: false, whole: true }, own, 'faults') as number;
  const winners = chosen(ranked(candidates, own.under('wins')), count, config.preview);
  const faults: FaultSpec[] = [];
  for (const winner of winners) faults.push(specOf(winner, `${id}.f${faults.length + 1}`, faults[0], dieOf(winner, own)));
  return { id, faults };
}

/** The best candidates that can be combined; fewer than `count` when there are no more. */
function chosen(best: readonly Candidate[], count: number, preview: string): readonly Candidate[] {
  const winners: Candidate[] = [];
  for (const candidate of best) {
    if (winners.length >= count) break;
    if (!winners.some((winner) => contradict(winner, candidate, preview))) winners.push(candidate);
  }
  return winners;
}

function specOf({ fault, rule, target }: Candidate, id: string, first: FaultSpec | undefined, own: Dice): FaultSpec {
  return {
    id,
    fault: fault.kind,
    on: target.name,
    params: drawParams(fault, rule, own),
    startMs: first === undefined ? 0 : startOf(first.lastsMs, own),
    lastsMs: draw(rule.lasts, own, 'lasts') as number,
    seed: own.seed,
    // Plans of configs without the option stay unchanged.
    ...(kindOf(target).drawsWorker(target) &&
      fault.signal !== undefined && { worker: { fraction: Math.floor(own.unit('worker') * 10_000) / 10_000 } }),
  };
}

/** Does not depend on the rule's ranges: another range changes the value, not the random number. */
const dieOf = ({ fault, target }: Candidate, scenario: Dice): Dice => scenario.under(`${fault.kind} on ${target.name}`);

/** In the first half of the first fault's time, so that both are in place together; in tenths of a second. */
const startOf = (firstLastsMs: number, own: Dice): number =>
  100 * (draw({ min: 0, max: Math.floor(firstLastsMs / 200), log: false, whole: true }, own, 'start') as number);

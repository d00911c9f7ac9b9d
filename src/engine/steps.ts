import { controlled } from '../core/budget/needs.ts';
import { controlMs, lengthMs } from '../core/budget/times.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { Role, Trial } from '../core/model/plan/trial.ts';
import type { World } from '../world/world.ts';

/** One trial, and its reason. */
export interface Step {
  readonly scenario: Scenario;
  readonly trial: Trial;
  /** From the first fault's start to the last one's end, ms. */
  readonly lastsMs: number;
}

/**
 * The scenarios of a plan, with a control before the first one and another one in the middle. A control has the steps of the scenario after
 * it, without an effect, so no fault can cause a failure in it.
 */
export function stepsOf({ scenarios }: Plan, world: World): Step[] {
  const controls = controlled(scenarios);
  return scenarios.flatMap((scenario): Step[] => {
    const planned = stepOf(scenario, { role: 'planned', of: null });
    const nth = controls.indexOf(scenario);
    return nth < 0 ? [planned] : [controlOf(scenario, `c${nth + 1}`, world), planned];
  });
}

/** Sham faults on the links that the scenario disturbs. If it disturbs no links, only its time passes. */
function controlOf(scenario: Scenario, id: string, world: World): Step {
  const lastsMs = controlMs(world.checks, scenario);
  const links = scenario.faults.filter(({ on }) => world.target(on)?.kind.takes.includes('toxic'));
  const shams = links.map(
    ({ on, seed }, index): FaultSpec => ({
      id: `${id}.f${index + 1}`,
      fault: 'sham',
      on,
      params: {},
      startMs: 0,
      lastsMs,
      seed,
    }),
  );
  return { scenario: { id, faults: shams }, trial: { role: 'control', of: null }, lastsMs };
}

/**
 * A copy of the scenario under another name, so that its evidence is not mixed with another trial's. Its random choices (which connections,
 * which requests) stay the same, except in the search for a breaking point: several trials there are more informative when each draws its
 * own.
 */
export function trialOf(scenario: Scenario, id: string, role: Role, of: string): Step {
  const faults = scenario.faults.map((spec, index) => ({
    ...spec,
    id: `${id}.f${index + 1}`,
    ...(role === 'edge' && { seed: `${spec.seed}/${id}` }),
  }));
  return stepOf({ id, faults }, { role, of });
}

const stepOf = (scenario: Scenario, trial: Trial): Step => ({ scenario, trial, lastsMs: lengthMs(scenario) });

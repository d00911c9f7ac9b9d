import type { FaultSpec } from '../core/model/fault-spec.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { Role, Trial } from '../core/model/trial.ts';
import { controlled } from '../core/pace/needs.ts';
import type { World } from '../world/world.ts';

/** One thing to play, and why. */
export interface Step {
  readonly scenario: Scenario;
  readonly trial: Trial;
}

/**
 * The scenarios of a plan with a control before the first one and another one in the middle: the same steps for as long as the scenario
 * that comes next, without an effect. What breaks in it is no fault's doing.
 */
export function programOf({ scenarios }: Plan, world: World): Step[] {
  const controls = controlled(scenarios);
  return scenarios.flatMap((scenario): Step[] => {
    const planned: Step = { scenario, trial: { role: 'planned', of: null } };
    const nth = controls.indexOf(scenario);
    return nth < 0 ? [planned] : [{ scenario: controlOf(scenario, `c${nth + 1}`, world), trial: { role: 'control', of: null } }, planned];
  });
}

/** Shams on the links that the scenario disturbs; where it disturbs none, only its time passes. */
function controlOf({ faults }: Scenario, id: string, world: World): Scenario {
  const lastsMs = Math.max(0, ...faults.map((spec) => spec.startMs + spec.lastsMs));
  const links = faults.filter(({ on }) => world.target(on)?.kind.takes.includes('toxic'));
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
  return { id, faults: shams };
}

/** A scenario under another name, so that nothing of it is mistaken for what another trial did. What is drawn while it runs stays the same. */
export function trialOf(scenario: Scenario, id: string, role: Role, of: string): Step {
  const faults = scenario.faults.map((spec, index) => ({ ...spec, id: `${id}.f${index + 1}` }));
  return { scenario: { id, faults }, trial: { role, of } };
}

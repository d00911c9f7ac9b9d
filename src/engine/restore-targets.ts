import type { Scenario } from '../core/model/scenario.ts';
import type { World } from '../world/world.ts';
import { pace } from './pace.ts';
import type { Stage } from './stage.ts';

/** Targets of a scenario that may be there or not. */
export const targetsOf = (world: World, scenario: Scenario): string[] =>
  [...new Set(scenario.faults.map(({ on }) => on))].filter((name) => world.target(name)?.hand.back !== undefined);

/** A target that did not come back by itself is a finding; the next scenario must be fair all the same. */
export async function restoreTargets({ world, recorder, signal }: Stage, scenario: Scenario): Promise<void> {
  for (const target of targetsOf(world, scenario)) {
    const hand = world.target(target)?.hand;
    const seen = await world.within(pace.restartMs, signal, (limit) => hand?.back?.(true, limit)).catch(notBack);
    if (seen !== undefined) await recorder.emit({ type: 'target.seen', scenario: scenario.id, target, ...seen });
  }
}

const notBack = (error: Error) => ({ back: false, restarted: false, says: `it could not be started again: ${error.message}` });

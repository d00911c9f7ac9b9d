import type { Scenario } from '../core/model/plan/scenario.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/** Targets of a scenario that may be there or not. */
export const targetsOf = (world: World, scenario: Scenario): string[] =>
  [...new Set(scenario.faults.map(({ on }) => on))].filter((name) => world.target(name)?.driver.back !== undefined);

/** A target that did not come back by itself is a finding; the next scenario must be fair all the same. */
export async function restoreTargets({ world, recorder, signal }: RunContext, scenario: Scenario): Promise<void> {
  const crashed = await tellEnds({ world, recorder }, scenario.id);
  const disturbed = targetsOf(world, scenario);
  for (const target of [...disturbed, ...crashed.filter((one) => !disturbed.includes(one))]) {
    const driver = world.target(target)?.driver;
    const seen = await world.within(waitLimits.restartMs, signal, (limit) => driver?.back?.(true, limit)).catch(notBack);
    if (seen !== undefined && (disturbed.includes(target) || !seen.back))
      await recorder.emit({ type: 'target.seen', scenario: scenario.id, target, ...seen });
  }
}

/**
 * Tells which started processes ended by themselves, and starts again those that nobody else does: the scenario has been measured, and the
 * next one must be fair.
 */
export async function tellEnds({ world, recorder }: Pick<RunContext, 'world' | 'recorder'>, scenario: string): Promise<readonly string[]> {
  const crashed: string[] = [];
  for (const target of world.targets)
    for (const { end, expected, supervised, agoMs } of (await world.target(target)?.driver.ends?.()) ?? []) {
      const endedMs = world.clock.now() - agoMs();
      await recorder.emit({ type: 'target.ended', scenario, target, endedMs, end, expected, supervised });
      if (!expected && !supervised) crashed.push(target);
    }
  return [...new Set(crashed)];
}

const notBack = (error: Error) => ({ back: false, restarted: false, says: `it could not be started again: ${error.message}` });

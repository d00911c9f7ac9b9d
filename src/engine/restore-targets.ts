import type { Scenario } from '../core/model/plan/scenario.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/** The targets of a scenario that can be up or down. */
export const targetsOf = (world: World, scenario: Scenario): string[] =>
  [...new Set(scenario.faults.map(({ on }) => on))].filter((name) => world.target(name)?.driver.checkRunning !== undefined);

/** Restarts targets that are down after a scenario and records that as a finding. The restart gives the next scenario a fair start. */
export async function restoreTargets({ world, recorder, signal }: RunContext, scenario: Scenario): Promise<void> {
  const crashed = await recordEnds({ world, recorder }, scenario.id);
  const disturbed = targetsOf(world, scenario);
  for (const target of [...disturbed, ...crashed.filter((one) => !disturbed.includes(one))]) {
    const driver = world.target(target)?.driver;
    const seen = await world.within(waitLimits.restartMs, signal, (limit) => driver?.checkRunning?.(true, limit)).catch(notRestarted);
    if (seen !== undefined && (disturbed.includes(target) || !seen.back))
      await recorder.emit({ type: 'target.seen', scenario: scenario.id, target, ...seen });
  }
}

/**
 * Records which processes ended without the gate's doing. Returns those without a supervisor: the scenario has been measured, so the gate
 * restarts them for the next one.
 */
export async function recordEnds(
  { world, recorder }: Pick<RunContext, 'world' | 'recorder'>,
  scenario: string,
): Promise<readonly string[]> {
  const crashed: string[] = [];
  for (const target of world.targets)
    for (const { end, expected, supervised, agoMs } of (await world.target(target)?.driver.ends?.()) ?? []) {
      const endedMs = world.clock.now() - agoMs();
      await recorder.emit({ type: 'target.ended', scenario, target, endedMs, end, expected, supervised });
      if (!expected && !supervised) crashed.push(target);
    }
  return [...new Set(crashed)];
}

const notRestarted = (error: Error) => ({ back: false, restarted: false, says: `it could not be restarted: ${error.message}` });

import { hangMs, steadyAgainMs } from '../core/budget/times.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { Role } from '../core/model/plan/trial.ts';
import { recoveryOf } from '../core/verdict/judge/recovery.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import { targetsOf } from './restore-targets.ts';
import type { RunContext } from './run-context.ts';

/**
 * Waits until every check has recovered and the targets are up. In a planned scenario a late recovery is watched longer, because the report
 * shows how late it was; and the first one of a run much longer, because many clients and proxies try again only after tens of seconds. A target
 * that is down after its limit will not recover.
 */
export async function untilRecovered(context: RunContext, scenario: Scenario, role: Role): Promise<void> {
  const { world, recorder, signal } = context;
  const goneMs = world.clock.now();
  const dueMs = Math.max(...world.checks.map(({ recoversMs }) => recoversMs)) + hangMs(world.checks);
  const latestMs = dueMs + steadyAgainMs(world.checks);
  const patienceMs = role === 'planned' ? Math.max(latestMs + Math.min(dueMs, waitLimits.latenessMs), longWatchMs(context)) : latestMs;
  let nextLookAtTargetsMs = 0;
  let missing = [...targetsOf(world, scenario)];
  for (;;) {
    const sinceMs = world.clock.now() - goneMs;
    const evidence = recorder.fold.current;
    if (sinceMs >= latestMs && role === 'planned') context.spent.longWatch = true;
    if (sinceMs >= patienceMs || evidence === null || evidence.goneMs === null) return;
    if (sinceMs >= nextLookAtTargetsMs) {
      missing = await stillMissing(world, missing, signal);
      nextLookAtTargetsMs = sinceMs + waitLimits.runningPollMs;
    }
    const { level } = recorder.fold;
    if (missing.length > 0 ? sinceMs >= dueMs : world.checks.every((check) => recoveryOf(evidence, check, level).shown)) return;
    await world.clock.sleep(waitLimits.lookMs, signal);
  }
}

/** A share of the time that is left: the repeats of the failure and the other scenarios need the rest. */
const longWatchMs = ({ world, budgetMs, spent }: RunContext): number =>
  spent.longWatch ? 0 : Math.min(waitLimits.longWatchMs, (budgetMs - world.clock.now()) * waitLimits.longWatchShare);

async function stillMissing(world: World, names: readonly string[], signal: AbortSignal): Promise<string[]> {
  const seen = await Promise.all(names.map((name) => isBack(world, name, signal)));
  return names.filter((_, index) => !seen[index]);
}

const isBack = async (world: World, name: string, signal: AbortSignal): Promise<boolean> =>
  (await world.within(waitLimits.prepareMs, signal, (limit) => world.target(name)?.driver.checkRunning?.(false, limit)).catch(() => null))
    ?.back ?? true;

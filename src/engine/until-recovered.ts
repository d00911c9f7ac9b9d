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
 * that is down after its limit will not recover, and neither will anything under a fault that could not be removed.
 */
export async function untilRecovered(context: RunContext, scenario: Scenario, role: Role): Promise<void> {
  const { world, spent, recorder } = context;
  if (recorder.fold.failedUndos.length > 0) return;
  const goneMs = world.clock.now();
  const dueMs = Math.max(...world.checks.map(({ recoversMs }) => recoversMs)) + hangMs(world.checks);
  const latenessMs = role === 'planned' ? Math.min(dueMs, waitLimits.latenessMs) : 0;
  const isOver = await watchUntil(context, scenario, { goneMs, dueMs, untilMs: goneMs + dueMs + steadyAgainMs(world.checks) + latenessMs });
  if (isOver || role !== 'planned' || spent.longWatch) return;
  spent.longWatch = true;
  // What has crashed does not recover by waiting. A process that runs and is not ready may: its readiness may need the upstream.
  if (isOneDown(recorder.fold.current)) return;
  await watchUntil(context, scenario, { goneMs, dueMs, untilMs: goneMs + longWatchMs(context) });
}

/** Resolves with whether there is nothing left to wait for: the checks have recovered, a target stays down, or the scenario has ended. */
async function watchUntil(
  { world, recorder, signal }: RunContext,
  scenario: Scenario,
  { goneMs, dueMs, untilMs }: { readonly goneMs: number; readonly dueMs: number; readonly untilMs: number },
): Promise<boolean> {
  let nextLookAtTargetsMs = 0;
  let missing = [...targetsOf(world, scenario)];
  for (;;) {
    const nowMs = world.clock.now();
    const evidence = recorder.fold.current;
    if (evidence === null || evidence.goneMs === null) return true;
    if (nowMs >= untilMs) return false;
    if (nowMs >= nextLookAtTargetsMs) {
      missing = await stillMissing(world, missing, signal);
      nextLookAtTargetsMs = nowMs + waitLimits.runningPollMs;
    }
    const { level } = recorder.fold;
    if (missing.length > 0 ? nowMs - goneMs >= dueMs : world.checks.every((check) => recoveryOf(evidence, check, level).shown)) return true;
    await world.clock.sleep(waitLimits.lookMs, signal);
  }
}

/** A share of the time that is left: the repeats of the failure and the other scenarios need the rest. */
const longWatchMs = ({ world, budgetMs }: RunContext): number =>
  Math.min(waitLimits.longWatchMs, (budgetMs - world.clock.now()) * waitLimits.longWatchShare);

/** Is a target without any running process or container, as last seen? */
const isOneDown = (evidence: RunContext['recorder']['fold']['current']): boolean =>
  [...(evidence?.observed.values() ?? [])].some(
    ({ phase, seen }) => phase === 'after' && (seen.numbers.processes?.last === 0 || seen.numbers.running?.last === 0),
  );

async function stillMissing(world: World, names: readonly string[], signal: AbortSignal): Promise<string[]> {
  const seen = await Promise.all(names.map((name) => isBack(world, name, signal)));
  return names.filter((_, index) => !seen[index]);
}

const isBack = async (world: World, name: string, signal: AbortSignal): Promise<boolean> =>
  (await world.within(waitLimits.prepareMs, signal, (limit) => world.target(name)?.driver.checkRunning?.(false, limit)).catch(() => null))
    ?.back ?? true;

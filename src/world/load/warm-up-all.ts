import type { Clock } from '../../core/model/clock.ts';
import type { LoadedCheck } from './start-load.ts';
import { warmUp } from './warm-up.ts';

const times = 3;
const pauseMs = 100;
const limitMs = 60_000;

/** Every check, side by side, until each has been answered well a few times in a row. The first reason that remains, or `null`. */
export async function warmUpAll(checks: readonly LoadedCheck[], clock: Clock, signal: AbortSignal): Promise<string | null> {
  const reasons = await Promise.all(
    checks.map(({ spec, probe, judge }) => warmUp({ probe, judge, timeoutMs: spec.timeoutMs, times, pauseMs, limitMs }, clock, signal)),
  );
  return reasons.find((reason) => reason !== null) ?? null;
}

import { isCertain } from '../../core/checks/certain.ts';
import type { Clock } from '../../core/model/run/clock.ts';
import type { OpenProbe } from '../probes/probe.ts';
import { probeUntil, type Timed } from './ask-once.ts';

export interface WarmUp {
  readonly probe: OpenProbe;
  judge(response: unknown): string | null;
  readonly timeoutMs: number;
  /** Good responses in a row that are enough. */
  readonly times: number;
  readonly pauseMs: number;
  /** Time limit for the whole warm-up, in ms. */
  readonly limitMs: number;
  /** Called after each failure with the time since the start. Omitted: progress is not shown. */
  readonly onFailure?: (reason: string, waitedMs: number) => void;
}

/** A failure that does not change with time is believed after this time. */
const certainMs = 5_000;

/**
 * Wakes up a preview: sends requests one after another until there are `times` good responses in a row, or until a failure that does not
 * change with time has lasted 5 s. `null`: it responds well; otherwise the reason of the last failure. Rejects with the signal's reason.
 */
export async function warmUp(how: WarmUp, clock: Clock, signal: AbortSignal): Promise<string | null> {
  const startMs = clock.now();
  const endMs = startMs + how.limitMs;
  const isLasting = lastingFailure(clock);
  let failure = 'timeout';
  let good = 0;
  for (;;) {
    const fullMs = clock.now() + how.timeoutMs;
    const result = await sendWithin(how, Math.min(fullMs, endMs), clock, signal);
    // The last request may have less time than the check allows; its timeout then shows nothing.
    if (result.failure !== 'timeout' || fullMs <= endMs) failure = result.failure ?? failure;
    if (result.failure !== null) how.onFailure?.(result.failure, clock.now() - startMs);
    if (isLasting(result.failure)) return failure;
    good = result.failure === null ? good + 1 : 0;
    if (good >= how.times) return null;
    if (clock.now() + how.pauseMs >= endMs) return failure;
    await clock.sleep(how.pauseMs, signal);
  }
}

/** Takes each result in turn. Returns true when, for `certainMs`, every result has been a failure that does not change with time. */
function lastingFailure(clock: Clock): (failure: string | null) => boolean {
  let sinceMs: number | null = null;
  return (failure) => {
    sinceMs = failure !== null && isCertain(failure) ? (sinceMs ?? clock.now()) : null;
    return sinceMs !== null && clock.now() - sinceMs >= certainMs;
  };
}

async function sendWithin(how: WarmUp, deadlineMs: number, clock: Clock, signal: AbortSignal): Promise<Timed> {
  signal.throwIfAborted();
  const result = await probeUntil(how, deadlineMs, clock, signal);
  signal.throwIfAborted();
  return result;
}

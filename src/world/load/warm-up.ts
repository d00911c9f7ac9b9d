import { isCertain } from '../../core/checks/certain.ts';
import type { Clock } from '../../core/model/run/clock.ts';
import type { OpenProbe } from '../probes/probe.ts';
import { probeOnce, type Timed } from './ask-once.ts';

export interface WarmUp {
  readonly probe: OpenProbe;
  judge(response: unknown): string | null;
  readonly timeoutMs: number;
  /** Good answers in a row that are enough. */
  readonly times: number;
  readonly pauseMs: number;
  /** All of it ends by then. */
  readonly limitMs: number;
  /** Told of each failure, and how long it has been asked; left out: nobody looks on. */
  readonly onFailure?: (reason: string, waitedMs: number) => void;
}

/** What time does not change is believed when it has been so for this long. */
const certainMs = 5_000;

/**
 * Wakes a preview that sleeps: asks, one after another, until it answers well `times` in a row, or says for 5 s what time does not change. `null`: it
 * does respond well; otherwise the last failure's reason. Rejects with the signal's reason.
 */
export async function warmUp(how: WarmUp, clock: Clock, signal: AbortSignal): Promise<string | null> {
  const startMs = clock.now();
  const endMs = startMs + how.limitMs;
  const isLasting = lastingFailure(clock);
  let failure = 'timeout';
  let good = 0;
  for (;;) {
    const fullMs = clock.now() + how.timeoutMs;
    const asked = await askWithin(how, Math.min(fullMs, endMs), clock, signal);
    // The last one may have less time than a preview may take: then its timeout says nothing.
    if (asked.failure !== 'timeout' || fullMs <= endMs) failure = asked.failure ?? failure;
    if (asked.failure !== null) how.onFailure?.(asked.failure, clock.now() - startMs);
    if (isLasting(asked.failure)) return failure;
    good = asked.failure === null ? good + 1 : 0;
    if (good >= how.times) return null;
    if (clock.now() + how.pauseMs >= endMs) return failure;
    await clock.sleep(how.pauseMs, signal);
  }
}

/** Takes each result in turn. True when for `certainMs` every result has been a failure that time does not change. */
function lastingFailure(clock: Clock): (failure: string | null) => boolean {
  let sinceMs: number | null = null;
  return (failure) => {
    sinceMs = failure !== null && isCertain(failure) ? (sinceMs ?? clock.now()) : null;
    return sinceMs !== null && clock.now() - sinceMs >= certainMs;
  };
}

async function askWithin(how: WarmUp, deadlineMs: number, clock: Clock, signal: AbortSignal): Promise<Timed> {
  signal.throwIfAborted();
  const deadline = new AbortController();
  const abort = (): void => deadline.abort();
  signal.addEventListener('abort', abort);
  try {
    return await probeOnce(how, deadlineMs, deadline, () => clock.now());
  } finally {
    signal.removeEventListener('abort', abort);
    signal.throwIfAborted();
  }
}

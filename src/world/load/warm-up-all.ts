import { connectMs } from '../../core/budget/times.ts';
import { asksPreview } from '../../core/checks/catalog.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Clock } from '../../core/model/run/clock.ts';
import { nextWaitMs, type Waiting } from '../../core/model/run/waiting.ts';
import type { OpenProbe } from '../probes/probe.ts';
import type { LoadedCheck } from './start-load.ts';
import { warmUp } from './warm-up.ts';

const times = 3;
const pauseMs = 100;
/** Between two attempts to read a record back. */
const tryOutPauseMs = 1_000;
const limitMs = 60_000;

/**
 * Sends requests for every check, in parallel, until each has had a few good responses in a row. Resolves with the first remaining reason,
 * or `null`; when one check is given up, all are.
 * @throws GateFailure TARGET_UNAVAILABLE where the gate itself was the reason
 * @param onWait called now and then with the reason for waiting
 */
export async function warmUpAll(
  checks: readonly LoadedCheck[],
  clock: Clock,
  signal: AbortSignal,
  onWait: (wait: Omit<Waiting, 'what'>) => void = () => {},
): Promise<string | null> {
  const givenUp = new AbortController();
  const limit = AbortSignal.any([signal, givenUp.signal]);
  const startMs = clock.now();
  let nextMs = nextWaitMs(0);
  const onFailure = (message: string, waitedMs: number): void => {
    if (waitedMs < nextMs) return;
    nextMs = nextWaitMs(nextMs);
    onWait({ message, waitedMs, limitMs });
  };
  const reasons = await Promise.all(
    checks.map(async ({ spec, probe, judge }) => {
      const how = {
        ...{ probe, judge, timeoutMs: spec.timeoutMs, times, pauseMs, limitMs },
        onFailure: (reason: string, waitedMs: number) =>
          onFailure(asksPreview(spec) ? reason : `check "${spec.name}": ${reason}`, waitedMs),
      };
      try {
        const reason = (await warmUp(how, clock, limit)) ?? (await tryOut(probe, clock, startMs + connectMs, limit));
        if (reason === null) return null;
        givenUp.abort();
        return { check: spec.name, reason };
      } catch (error) {
        if (signal.aborted || !givenUp.signal.aborted) throw error;
        return null;
      }
    }),
  );
  const found = reasons.find((one) => one !== null);
  if (found === undefined) return null;
  if (!found.reason.startsWith(ofGate)) return found.reason;
  throw new GateFailure('TARGET_UNAVAILABLE', `check "${found.check}" could not be measured: ${found.reason.slice(ofGate.length)}`);
}

/** Reasons that show nothing about the preview begin with this. */
const ofGate = 'gate: ';

/**
 * A record that is lost while the application still connects shows nothing: what counts is a record that was written at `connectedMs` or
 * later.
 */
async function tryOut(probe: OpenProbe, clock: Clock, connectedMs: number, signal: AbortSignal): Promise<string | null> {
  for (;;) {
    const isConnected = clock.now() >= connectedMs;
    const reason = (await probe.tryOut?.(signal)) ?? null;
    if (reason === null || isConnected) return reason;
    await clock.sleep(Math.min(tryOutPauseMs, Math.max(0, connectedMs - clock.now())), signal);
  }
}

import type { Clock } from '../../core/model/run/clock.ts';
import type { OpenProbe } from '../probes/probe.ts';

export interface Timed {
  readonly endMs: number;
  readonly failure: string | null;
  readonly ours: boolean;
}

/**
 * Sends one probe with its deadline on the run clock. Settles at the deadline, or when `deadline` is aborted, even if the probe does not. A
 * response after the deadline is a timeout, even if the gate was too busy to notice the deadline in time. Rejects only on an internal
 * error.
 */
export async function probeOnce(
  { probe, judge }: { readonly probe: OpenProbe; judge(response: unknown): string | null },
  deadlineMs: number,
  deadline: AbortController,
  now: () => number,
  dueMs?: number,
): Promise<Timed> {
  const timer = setTimeout(() => deadline.abort(), Math.max(1, Math.ceil(deadlineMs - now())));
  const late = new Promise<null>((resolve) => {
    deadline.signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    const got = await Promise.race([probe.send(deadline.signal, dueMs), late]);
    const endMs = now();
    if (got === null || endMs > deadlineMs) return { endMs: Math.max(endMs, deadlineMs), failure: 'timeout', ours: false };
    if ('failure' in got) return { endMs, ...got };
    return { endMs, failure: judge(got.response), ours: false };
  } finally {
    clearTimeout(timer);
  }
}

/** The same, without a due time, and ended early when `signal` aborts: a request of the gate outside its load. */
export async function probeUntil(
  how: Parameters<typeof probeOnce>[0],
  deadlineMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Timed> {
  const deadline = new AbortController();
  const abort = (): void => deadline.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await probeOnce(how, deadlineMs, deadline, () => clock.now());
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

import type { OpenProbe } from '../probes/probe.ts';

export interface Timed {
  readonly endMs: number;
  readonly failure: string | null;
  readonly ours: boolean;
}

/**
 * One probe with its deadline on the run clock. Settles by then, or when `deadline` is aborted, even when the probe does not;
 * what comes after the deadline is a timeout, also when we were too busy to see it in time. Rejects only for a bug.
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
    return { endMs, failure: judge(got.answer), ours: false };
  } finally {
    clearTimeout(timer);
  }
}

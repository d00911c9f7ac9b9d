/** An answer that was not what we asked for; status 0: there was none. */
export interface Refusal {
  readonly status: number;
  /** GitHub's own words. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export const maxTries = 3;
/** All waiting and asking about one comment ends here. */
export const totalLimitMs = 60_000;
export const requestLimitMs = 15_000;

/**
 * How long to wait before try number `tries + 1`, in ms; null: trying again would not help. GitHub asks to honour
 * `retry-after`, else `x-ratelimit-reset`, else to wait a minute (docs.github.com, best practices for using the REST API).
 */
export function retryDelayMs(refusal: Refusal, tries: number, nowMs: number): number | null {
  if (tries >= maxTries) return null;
  if (isRateLimit(refusal)) return rateLimitMs(refusal, nowMs);
  return refusal.status === 0 || refusal.status >= 500 ? 1000 * 2 ** (tries - 1) : null;
}

export function isRateLimit({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true;
  return (
    status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message))
  );
}

function rateLimitMs({ headers }: Refusal, nowMs: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - nowMs;
  const waitMs = [after, reset].find((ms) => Number.isFinite(ms)) ?? totalLimitMs;
  return waitMs < totalLimitMs ? Math.max(waitMs, 0) : null;
}

/** An error response; status 0: there was no response. */
export interface Refusal {
  readonly status: number;
  /** The message of GitHub. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export const maxTries = 3;
/** The time limit for all requests and waits for one comment, in ms. */
export const totalLimitMs = 60_000;
export const requestLimitMs = 15_000;

/**
 * The delay before try number `tries + 1`, in ms. `null`: a retry would not help. GitHub requires clients to honour `retry-after`, else
 * `x-ratelimit-reset`, else to wait a minute (docs.github.com, best practices for using the REST API).
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

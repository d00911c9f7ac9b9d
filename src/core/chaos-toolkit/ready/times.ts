import { listOf } from '../is-object.ts';

/** The Chaos Toolkit waits for ever. */
const usualTimeoutMs = 30_000;
const longestMs = 600_000;

/** Seconds in a file; `null`: not a time. A longer one is as long as the longest. */
export function msOf(seconds: unknown): number | null {
  const number = typeof seconds === 'string' && seconds.trim() !== '' ? Number(seconds) : seconds;
  return typeof number === 'number' && number >= 0 ? Math.min(longestMs, Math.round(number * 1000)) : null;
}

/** The `timeout` of a provider. Two numbers are the limits for the connection and for the response. */
export function timeoutMsOf(given: unknown): number {
  const known = (Array.isArray(given) ? listOf(given) : [given]).map(msOf).filter((one) => one !== null);
  return Math.max(1, known.length === 0 ? usualTimeoutMs : known.reduce((sum, one) => sum + one, 0));
}

import type { Calm } from './findings.ts';

/** Tolerances of a check, as the config writes them. */
export interface Tolerances {
  readonly steadySuccess: string;
  readonly steadyP95: string;
  readonly duringSuccess: string;
  readonly duringP95: string;
  /** Where the numbers come from, for a comment. */
  readonly because: string;
}

const usual: Tolerances = {
  steadySuccess: '99%',
  steadyP95: '500ms',
  duringSuccess: '90%',
  duringP95: '1s',
  because: 'not measured',
};

const leastP95Ms = 100;
const leastDuringMs = 1000;

/** Twice the measured p95, so that a busier runner passes; while faults are in place, four times. The success rate leaves room for one failure more. */
export function tolerancesFrom(calm: Calm | undefined, calmMs: number): Tolerances {
  if (calm === undefined || calm.samples === 0) return usual;
  const { samples, failed, p95Ms } = calm;
  const share = Math.floor(100 * (1 - (failed + 1) / samples));
  const p95 = roundedUp(Math.max(leastP95Ms, 2 * p95Ms));
  return {
    steadySuccess: `${Math.max(50, Math.min(99, share))}%`,
    steadyP95: timeText(p95),
    duringSuccess: `${Math.max(40, Math.min(90, share - 5))}%`,
    duringP95: timeText(Math.max(leastDuringMs, 2 * p95)),
    because: `measured: ${samples} requests in ${Math.round(calmMs / 1000)} s, ${failed} failed, p95 ${Math.round(p95Ms)} ms`,
  };
}

/** To 1, 1.5, 2, 3, 5 or 7 of its power of ten. */
function roundedUp(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(ms));
  const step = [1, 1.5, 2, 3, 5, 7, 10].find((one) => one * power >= ms) ?? 10;
  return Math.round(step * power);
}

const timeText = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`);

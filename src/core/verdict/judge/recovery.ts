import type { ScenarioEvidence, Second } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import { type Claim, claimsOf } from '../statistics/claims.ts';
import { wilson } from '../statistics/confidence.ts';
import type { Level } from '../statistics/error-rates.ts';
import { everBroken, weighSoFar } from '../statistics/sequential.ts';
import { Sum } from '../statistics/sum.ts';

/** `shown`: the steady state is shown from `recoveredMs` after the removal of the last fault, on enough samples. */
export interface Recovery {
  readonly shown: boolean;
  /** The first second from which the check passes, ms after the removal of the last fault; null: it still fails at the end. */
  readonly recoveredMs: number | null;
  /** Certainly not recovered at the limit; later samples do not change that. */
  readonly late: boolean;
}

const unknown: Recovery = { shown: false, recoveredMs: null, late: false };

/**
 * When the steady state returned. This is tested continuously, so a recovery that was shown once stays shown. A relapse after the limit is `late`,
 * which is a separate test.
 */
export function recoveryOf(evidence: ScenarioEvidence, check: CheckSpec, level: Level): Recovery {
  const { goneMs } = evidence;
  if (goneMs === null) return unknown;
  const after = secondsAfter(evidence, check);
  const late = isLate(evidence, check, level);
  for (let end = late ? after.length : 1; end <= after.length; end += 1) {
    const known = recoveryBy(after.slice(0, end), goneMs, check, level);
    if (known.shown || end === after.length) return { ...known, late };
  }
  return { ...unknown, late };
}

/** Whether the samples after the limit show that the steady state had not returned at the limit. */
export function isLate(evidence: ScenarioEvidence, check: CheckSpec, level: Level): boolean {
  const limitMs = (evidence.goneMs ?? Number.POSITIVE_INFINITY) + check.recoversMs;
  return everBroken(
    secondsAfter(evidence, check).filter(({ second }) => second * 1000 >= limitMs),
    check.steady,
    level,
  );
}

const secondsAfter = (evidence: ScenarioEvidence, { name }: CheckSpec): Second[] =>
  (evidence.seconds.get(name) ?? []).filter(({ phase }) => phase === 'after');

function recoveryBy(seen: readonly Second[], goneMs: number, { steady, recoversMs }: CheckSpec, level: Level): Omit<Recovery, 'late'> {
  const { first, claims } = restOf(seen, steady);
  if (first === null) return unknown;
  const recoveredMs = Math.max(0, first * 1000 - goneMs);
  const shared: Level = { ...level, held: level.held * shareOf(first === seen[0]?.second, recoversMs) };
  return { shown: claims.length > 0 && claims.every((claim) => weighSoFar(claim, shared) === 'held'), recoveredMs };
}

/**
 * The first second of the recovery is chosen to fit the samples, so the allowed error is divided among all possible seconds: half of it for an
 * immediate recovery, the rest evenly for every second until the limit.
 */
export const shareOf = (atOnce: boolean, recoversMs: number): number => (atOnce ? 1 / 2 : 1 / (2 * Math.ceil(recoversMs / 1000 + 1)));

/**
 * The first second from which no single second fails, and each remainder of the phase passes as a whole: one good second between two
 * bad ones does not count as a recovery, one failed probe in a long good remainder does not count as a relapse. null: there is none. With the claims on this remainder.
 */
function restOf(seen: readonly Second[], steady: Tolerance): { first: number | null; claims: readonly Claim[] } {
  const rest = new Sum();
  let found: ReturnType<typeof restOf> = { first: null, claims: [] };
  for (const second of seen.toReversed()) {
    rest.add(second);
    const claims = claimsOf(steady, rest);
    if (!claims.every(looksHeld) || claimsOf(steady, sumOf(second)).some(looksBroken)) break;
    found = { first: second.second, claims };
  }
  return found;
}

function sumOf(second: Second): Sum {
  const sum = new Sum();
  sum.add(second);
  return sum;
}

/** In a second with few probes one failed probe does not count as a failure; two do. */
const looksBroken = ({ bad, count, allowed }: Claim): boolean => bad >= 2 && wilson(bad, count).low > allowed;
const looksHeld = ({ bad, count, allowed }: Claim): boolean => bad <= allowed * count;

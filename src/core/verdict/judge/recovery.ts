import type { ScenarioEvidence, Second } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import { type Claim, claimsOf } from '../statistics/claims.ts';
import { wilson } from '../statistics/confidence.ts';
import type { Level } from '../statistics/error-rates.ts';
import { everRejected, weighSoFar } from '../statistics/sequential.ts';
import { Sum } from '../statistics/sum.ts';

/** `shown`: the check passed from `recoveredMs` after the removal of the last fault, with enough samples. */
export interface Recovery {
  readonly shown: boolean;
  /** The first second from which the check passed, in ms after the removal of the last fault; null: it does not pass at the end. */
  readonly recoveredMs: number | null;
  /** The check was shown to fail after its limit, even if it recovered later. */
  readonly late: boolean;
}

const unknown: Recovery = { shown: false, recoveredMs: null, late: false };

/**
 * When did the check recover? The test runs after each second and its first positive decision stays; a relapse after the limit is `late`, which is a
 * separate test.
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

/** Do the samples after the recovery limit show that the check fails? */
export function isLate(evidence: ScenarioEvidence, check: CheckSpec, level: Level): boolean {
  const limitMs = (evidence.goneMs ?? Number.POSITIVE_INFINITY) + check.recoversMs;
  return everRejected(
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
  const shared: Level = { ...level, falsePass: level.falsePass * shareOf(first === seen[0]?.second, recoversMs) };
  return { shown: claims.length > 0 && claims.every((claim) => weighSoFar(claim, shared) === 'passed'), recoveredMs };
}

/**
 * The test starts at the best second of several, so the permitted chance of a miss is divided among them: half for an immediate recovery, the rest
 * evenly for every second until the limit.
 */
export const shareOf = (isImmediate: boolean, recoversMs: number): number =>
  isImmediate ? 1 / 2 : 1 / (2 * Math.ceil(recoversMs / 1000 + 1));

/**
 * The first second after which no single second fails, and each remainder of the phase passes as a whole; with the claims about that remainder. One
 * good second between two bad ones is not a recovery, and one failed probe in a long good remainder is not a relapse. null: there is none.
 */
function restOf(seen: readonly Second[], steady: Tolerance): { first: number | null; claims: readonly Claim[] } {
  const rest = new Sum();
  let found: ReturnType<typeof restOf> = { first: null, claims: [] };
  for (const second of seen.toReversed()) {
    rest.add(second);
    const claims = claimsOf(steady, rest);
    if (!claims.every(meetsTolerance) || claimsOf(steady, sumOf(second)).some(likelyViolates)) break;
    found = { first: second.second, claims };
  }
  return found;
}

function sumOf(second: Second): Sum {
  const sum = new Sum();
  sum.add(second);
  return sum;
}

/** One failed probe in a second with few probes is not enough: it takes two. */
const likelyViolates = ({ bad, count, allowed }: Claim): boolean => bad >= 2 && wilson(bad, count).low > allowed;
const meetsTolerance = ({ bad, count, allowed }: Claim): boolean => bad <= allowed * count;

import type { ScenarioEvidence, Second } from '../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../model/check-spec.ts';
import type { Tolerance } from '../model/tolerance.ts';
import { type Claim, claimsOf } from './claims.ts';
import { wilson } from './confidence.ts';
import type { Level } from './level.ts';
import { everBroken, weighInOrder } from './sequential.ts';
import { Sum } from './sum.ts';

/** `shown`: from `recoveredMs` after the last fault was gone, steady state held, on enough samples. */
export interface Recovery {
  readonly shown: boolean;
  /** The first second from which it held, ms after the last fault was gone; null: it does not hold at the end. */
  readonly recoveredMs: number | null;
  /** It was shown not to hold when its time was over, whatever came then. */
  readonly late: boolean;
}

const unknown: Recovery = { shown: false, recoveredMs: null, late: false };

/**
 * When did steady state hold again? It is looked at all the time, so what was shown once stays shown; a relapse after the limit is `late`,
 * which is a test of its own, of the samples from the limit on.
 */
export function recoveryOf(evidence: ScenarioEvidence, check: CheckSpec, level: Level): Recovery {
  const { goneMs } = evidence;
  if (goneMs === null) return unknown;
  const after = (evidence.seconds.get(check.name) ?? []).filter(({ phase }) => phase === 'after');
  const late = everBroken(
    after.filter(({ second }) => second * 1000 >= goneMs + check.recoversMs),
    check.steady,
    level,
  );
  const looks = late ? [after] : after.map((_, index) => after.slice(0, index + 1));
  const all = looks.map((seen) => recoveryBy(seen, goneMs, check, level));
  return { ...(all.find(({ shown }) => shown) ?? all.at(-1) ?? unknown), late };
}

function recoveryBy(seen: readonly Second[], goneMs: number, check: CheckSpec, level: Level): Omit<Recovery, 'late'> {
  const start = startOfRest(seen, check.steady);
  const first = seen[start];
  if (first === undefined) return unknown;
  const recoveredMs = Math.max(0, first.second * 1000 - goneMs);
  const weighed = weighInOrder(seen.slice(start), check.steady, { ...level, held: level.held * shareOf(recoveredMs, check.recoversMs) });
  return { shown: weighed.length > 0 && weighed.every(({ weight }) => weight === 'held'), recoveredMs };
}

/**
 * Whoever may choose from which second on to count, counts from the best one, so that the chance of a miss is shared among them: half of
 * it for "at once", the rest evenly for every second until the limit.
 */
export const shareOf = (recoveredMs: number, recoversMs: number): number =>
  recoveredMs === 0 ? 1 / 2 : 1 / (2 * Math.ceil(recoversMs / 1000 + 1));

/**
 * The first second from which on no single second breaks it, and every rest of the phase meets it as a whole: one good second between two
 * bad ones is no recovery, one failed probe in a long good rest is no relapse. After the end when there is none.
 */
function startOfRest(seen: readonly Second[], steady: Tolerance): number {
  const rest = new Sum();
  for (let index = seen.length - 1; index >= 0; index -= 1) {
    const second = seen[index] as Second;
    const alone = new Sum();
    alone.add(second);
    rest.add(second);
    if (claimsOf(steady, alone).some(looksBroken) || !claimsOf(steady, rest).every(looksHeld)) return index + 1;
  }
  return 0;
}

/** One failed probe in a thin second breaks nothing: it takes two. */
const looksBroken = ({ bad, count, allowed }: Claim): boolean => bad >= 2 && wilson(bad, count).low > allowed;
const looksHeld = ({ bad, count, allowed }: Claim): boolean => bad <= allowed * count;

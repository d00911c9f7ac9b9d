import type { ScenarioEvidence, Second } from '../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../model/check-spec.ts';
import { type Claim, claimsOf } from './claims.ts';
import { weigh } from './confidence.ts';

/** `shown`: from `recoveredMs` after the last fault was gone, steady state held to the end, on enough samples. */
export interface Recovery {
  readonly shown: boolean;
  /** The first second from which it held, ms after the last fault was gone; null: it does not hold at the end. */
  readonly recoveredMs: number | null;
}

/**
 * When did steady state hold again? At the first second from which on no single second breaks it, and every rest of the phase
 * meets it as a whole: one good second between two bad ones is no recovery, one failed probe in a long good rest is no relapse.
 */
export function recoveryOf(evidence: ScenarioEvidence, check: CheckSpec): Recovery {
  const goneMs = evidence.goneMs;
  const after = (evidence.seconds.get(check.name) ?? []).filter((second) => second.phase === 'after');
  if (goneMs === null) return { shown: false, recoveredMs: null };
  const rest = new Sum();
  let first: number | null = null;
  let shown = false;
  for (let index = after.length - 1; index >= 0; index -= 1) {
    const second = after[index] as Second;
    const alone = new Sum();
    alone.add(second);
    rest.add(second);
    const claims = claimsOf(check.steady, rest);
    if (claimsOf(check.steady, alone).some(isBroken) || !claims.every(looksHeld)) break;
    first = second.second;
    shown = claims.length > 0 && claims.every(({ bad, count, allowed }) => weigh(bad, count, allowed) === 'held');
  }
  return { shown, recoveredMs: first === null ? null : Math.max(0, first * 1000 - goneMs) };
}

/** One failed probe in a thin second breaks nothing: it takes two. */
const isBroken = ({ bad, count, allowed }: Claim): boolean => bad >= 2 && weigh(bad, count, allowed) === 'broken';
const looksHeld = ({ bad, count, allowed }: Claim): boolean => bad <= allowed * count;

class Sum {
  count = 0;
  bad = 0;
  timed = 0;
  readonly #over = new Map<number, number>();

  add(second: Second): void {
    this.count += second.count;
    this.bad += second.bad;
    this.timed += second.timed;
    for (const [limitMs, count] of second.over) this.#over.set(limitMs, (this.#over.get(limitMs) ?? 0) + count);
  }

  over(limitMs: number): number {
    return this.#over.get(limitMs) ?? 0;
  }
}

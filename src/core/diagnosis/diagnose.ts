import type { Diagnosis } from '../model/result/diagnosis.ts';
import { weaknessKinds } from './catalog.ts';
import { certaintyOf, signKey } from './certainty.ts';
import type { FailureEvidence } from './evidence.ts';
import { alone } from './measures/faults.ts';
import { rounded } from './rounded.ts';
import type { Match, Weakness } from './weakness.ts';

export type { FailureEvidence as Case } from './evidence.ts';

/** Below this certainty a diagnosis is a guess, and a wrong name for a weakness sends people the wrong way. Chosen by judgement, not fitted. */
const leastSure = 0.6;
const mostDiagnoses = 2;
/** A weakness that explains another one suppresses it only when its own certainty is at most this much lower. Chosen by judgement, not fitted. */
const margin = 0.1;

/** A weakness that the evidence shows, and the sign by which. */
interface Found {
  readonly kind: Weakness;
  readonly best: Match;
  /** By judgement, 0..1. It orders the weaknesses: the rules decide which of them is the cause, and only the words follow the measurements. */
  readonly judged: number;
  /** As measured, 0..1. */
  readonly sure: number;
}

/**
 * The weaknesses that the evidence of a failed scenario shows, the most certain by judgement first, each kind once, at most two. Empty if the
 * evidence is too thin. A weakness that another one explains is omitted.
 */
export const diagnose = (of: FailureEvidence): readonly Diagnosis[] =>
  foundIn(of).map(({ kind, best: { sign: _, ...match }, sure }) => rounded({ weakness: kind.name, sure, ...match }));

/**
 * The same with the keys of their signs (`weakness: sign`).
 * @param without a family of the corpus whose runs do not count for the certainty
 */
export const signsOf = (of: FailureEvidence, without?: string): readonly { readonly key: string; readonly sure: number }[] =>
  foundIn(of, without).map(({ kind, best, sure }) => ({ key: signKey(kind.name, best.sign), sure }));

function foundIn(of: FailureEvidence, without?: string): readonly Found[] {
  if (!of.scenario.findings.some(({ outcome }) => outcome === 'failed')) return [];
  const found = weaknessKinds.flatMap((kind): readonly Found[] => {
    const best = surest(of, kind, without);
    return best === null || best.sure < leastSure ? [] : [best];
  });
  return found
    .filter(({ kind, judged }) => !found.some((other) => other.kind.explains.includes(kind.name) && other.judged >= judged - margin))
    .toSorted((a, b) => b.judged - a.judged)
    .slice(0, mostDiagnoses);
}

const surest = (of: FailureEvidence, kind: Weakness, without?: string): Found | null =>
  kind
    .find(of)
    .map((best) => foundBy(of, kind, best, without))
    .reduce<Found | null>((best, one) => (best === null || one.judged > best.judged ? one : best), null);

function foundBy(of: FailureEvidence, kind: Weakness, best: Match, without?: string): Found {
  const judged = kind.signs[best.sign] ?? 0;
  const others = kind.direct === true ? 1 : alone(of);
  return { kind, best, judged: judged * others, sure: certaintyOf(signKey(kind.name, best.sign), judged, without) * others };
}

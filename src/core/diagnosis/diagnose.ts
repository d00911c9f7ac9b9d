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
  readonly sure: number;
}

/**
 * The weaknesses that the evidence of a failed scenario shows, the most certain first, each kind once, at most two. Empty if the evidence
 * is too thin. A weakness that another one explains is omitted.
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
    .filter(({ kind, sure }) => !found.some((other) => other.kind.explains.includes(kind.name) && other.sure >= sure - margin))
    .toSorted((a, b) => b.sure - a.sure)
    .slice(0, mostDiagnoses);
}

const surest = (of: FailureEvidence, kind: Weakness, without?: string): Found | null =>
  kind
    .find(of)
    .map((best) => ({ kind, best, sure: certaintyIn(of, kind, best, without) }))
    .reduce<Found | null>((best, one) => (best === null || one.sure > best.sure ? one : best), null);

const certaintyIn = (of: FailureEvidence, kind: Weakness, { sign }: Match, without?: string): number =>
  certaintyOf(signKey(kind.name, sign), kind.signs[sign] ?? 0, without) * (kind.direct === true ? 1 : alone(of));

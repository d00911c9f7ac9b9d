import type { Diagnosis } from '../model/result/diagnosis.ts';
import { weaknessKinds } from './catalog.ts';
import type { FailureEvidence } from './evidence.ts';

export type { FailureEvidence as Case } from './evidence.ts';

/** Below this certainty a diagnosis is a guess, and a wrong name for a weakness sends people the wrong way. Chosen by judgement, not fitted. */
const leastSure = 0.6;
const mostTold = 2;
/** A weakness that explains another one suppresses it only when its own certainty is at most this much lower. Chosen by judgement, not fitted. */
const margin = 0.1;

/**
 * The weaknesses that the evidence of a failed scenario shows, the most certain first, each kind once, at most two. Empty if the evidence
 * is too thin. A weakness that another one explains is omitted.
 */
export function diagnose(of: FailureEvidence): readonly Diagnosis[] {
  if (!of.scenario.findings.some(({ outcome }) => outcome === 'failed')) return [];
  const found = weaknessKinds.flatMap((kind) => {
    const best = surest(kind.find(of));
    return best === null || best.sure < leastSure ? [] : [{ kind, best }];
  });
  return found
    .filter(({ kind, best }) => !found.some((other) => other.kind.explains.includes(kind.name) && other.best.sure >= best.sure - margin))
    .map(({ best }) => best)
    .sort((a, b) => b.sure - a.sure)
    .slice(0, mostTold);
}

const surest = (all: readonly Diagnosis[]): Diagnosis | null =>
  all.reduce<Diagnosis | null>((best, one) => (best === null || one.sure > best.sure ? one : best), null);

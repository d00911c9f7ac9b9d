import type { Diagnosis } from '../model/result/diagnosis.ts';
import { weaknessKinds } from './catalog.ts';
import type { FailureEvidence } from './evidence.ts';

export type { FailureEvidence as Case } from './evidence.ts';

/** Less than this is a guess, and a wrong name for a weakness sends people the wrong way. */
const leastSure = 0.6;
const mostTold = 2;
/** Whoever explains another one may be less sure by so much, not by more. */
const margin = 0.1;

/**
 * The weaknesses that the evidence of a scenario that broke shows, the surest first, each kind once, at most two. Empty where it does not
 * say. What another one brings along is not told beside it.
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

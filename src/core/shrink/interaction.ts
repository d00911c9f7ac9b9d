import type { Interaction } from '../model/result/lesson.ts';
import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Try } from '../model/result/result.ts';
import { confirmation } from '../verdict/confirm.ts';

/** What one of several faults did alone, each time that it was played so. */
export interface Alone {
  readonly fault: string;
  readonly tries: readonly Try[];
}

/**
 * Do the faults break together what none of them breaks alone? Only what was seen often enough to be confirmed counts, and
 * only when each of them, alone, was decided and did not show it. Breaking something else alone, after the fault, is no contradiction.
 * @param together every time that the whole scenario was played
 */
export function interactionOf(together: readonly Try[], alone: readonly Alone[]): Interaction {
  const broken = [...new Set(together.flatMap(({ fingerprints }) => fingerprints))].filter(
    (each) => together.filter(({ fingerprints }) => fingerprints.includes(each)).length >= confirmation.needed,
  );
  const isDecided = alone.length > 1 && alone.every(({ tries }) => tries.length > 0 && tries.every(isOfWeight));
  const shown = new Set(alone.flatMap(({ tries }) => tries.flatMap(({ fingerprints }) => fingerprints)));
  return {
    kind: 'interaction',
    alone: alone.map(({ fault, tries }) => ({ fault, outcome: worst(tries.map(({ outcome }): Outcome => outcome)) })),
    together: isDecided && broken.some((each) => !shown.has(each)),
  };
}

/** Where something broke while the fault was in place, it was taken out early: nobody knows what else would have broken. */
const isOfWeight = ({ outcome, fingerprints }: Try): boolean =>
  outcome === 'passed' || (outcome === 'failed' && !fingerprints.some((one) => one.startsWith('during ')));

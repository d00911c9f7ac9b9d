import type { Interaction } from '../model/result/lesson.ts';
import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Try } from '../model/result/result.ts';
import { confirmation } from '../verdict/confirm.ts';

/** The trials of one fault alone. */
export interface Alone {
  readonly fault: string;
  readonly tries: readonly Try[];
}

/**
 * Do the faults together cause a failure that none of them causes alone? Only confirmed failures count, and only when each fault alone had
 * conclusive trials without that failure. A different failure in a trial of one fault, after its removal, does not contradict that.
 * @param together every trial of the whole scenario
 */
export function interactionOf(together: readonly Try[], alone: readonly Alone[]): Interaction {
  const failed = [...new Set(together.flatMap(({ fingerprints }) => fingerprints))].filter(
    (each) => together.filter(({ fingerprints }) => fingerprints.includes(each)).length >= confirmation.needed,
  );
  const isDecided = alone.length > 1 && alone.every(({ tries }) => tries.length > 0 && tries.every(isConclusive));
  const shown = new Set(alone.flatMap(({ tries }) => tries.flatMap(({ fingerprints }) => fingerprints)));
  return {
    kind: 'interaction',
    alone: alone.map(({ fault, tries }) => ({ fault, outcome: worst(tries.map(({ outcome }): Outcome => outcome)) })),
    together: isDecided && failed.some((each) => !shown.has(each)),
  };
}

/** If a check failed while the fault was in place, the fault was removed early, so other failures may have been missed. */
const isConclusive = ({ outcome, fingerprints }: Try): boolean =>
  outcome === 'passed' || (outcome === 'failed' && !fingerprints.some((one) => one.startsWith('during ')));

import type { Target } from '../model/config/target.ts';
import { type Way, ways } from '../model/plan/effect.ts';
import type { Fault } from './fault.ts';

/** The ways in which a fault can reach a target: those for which it has a hook. */
export const waysOf = (fault: Fault): readonly Way[] => ways.filter((way) => fault[way] !== undefined);

/** What a kind of target takes: for all of its targets, and for one of them. */
interface Taking {
  readonly takes: readonly Way[];
  takesOn?(target: Target): readonly Way[];
}

/**
 * The way in which the fault acts on a target, the first in `ways`; undefined: the target does not take the fault.
 * @param target left out: any target of the kind
 */
export const wayOn = (fault: Fault, kind: Taking, target?: Target): Way | undefined => {
  const takes = target === undefined ? kind.takes : (kind.takesOn?.(target) ?? kind.takes);
  return waysOf(fault).find((way) => takes.includes(way));
};

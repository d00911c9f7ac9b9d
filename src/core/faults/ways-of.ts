import { type Way, ways } from '../model/plan/effect.ts';
import type { Fault } from './fault.ts';

/** The ways in which a fault can reach a target: those for which it has a hook. */
export const waysOf = (fault: Fault): readonly Way[] => ways.filter((way) => fault[way] !== undefined);

/** The way in which the fault acts on a target of this kind, the first in `ways`; undefined: the kind does not take the fault. */
export const wayOn = (fault: Fault, { takes }: { readonly takes: readonly Way[] }): Way | undefined =>
  waysOf(fault).find((way) => takes.includes(way));

import { type Way, ways } from '../model/plan/effect.ts';
import type { Fault } from './fault.ts';

/** The ways in which a fault can reach a target: those for which it has a hook. */
export const waysOf = (fault: Fault): readonly Way[] => ways.filter((way) => fault[way] !== undefined);

import { type Way, ways } from '../model/plan/effect.ts';
import type { Fault } from './fault.ts';

/** In which ways it can reach a target: it has the hook of that name. */
export const waysOf = (fault: Fault): readonly Way[] => ways.filter((way) => fault[way] !== undefined);

import type { Domain } from '../model/config/fault-rule.ts';

/** The ends of what a value may be drawn from, in base units. Of words they are not a number. */
export const smallestIn = (domain: Domain): number => ('min' in domain ? domain.min : Math.min(...domain.oneOf.map(Number)));
export const largestIn = (domain: Domain): number => ('min' in domain ? domain.max : Math.max(...domain.oneOf.map(Number)));

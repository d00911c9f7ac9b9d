import { faultOf } from '../../faults/catalog.ts';

/** What the target is like while a fault of this kind is on it: `slow`; undefined when the kind has no such word. */
export const adjectiveOf = (kind: string): string | undefined => faultOf(kind)?.asAdjective;

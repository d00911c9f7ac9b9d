/** What the target is like while a fault of this kind is on it: `slow`; undefined when the kind has no such word. */
export const adjectiveOf = (_kind: string): string | undefined => undefined;

import type { QuantityKind } from './quantity.ts';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** `300ms` → 300. `says` tells what would be right. Replaced by its owner; see the brief. */
export declare function parseQuantity(kind: QuantityKind, input: string | number): Parsed<number>;

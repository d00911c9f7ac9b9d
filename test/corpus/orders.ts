import type { Order } from './account.ts';
import type { Kind } from './kind.ts';

/** Seed by seed, so that a part of the corpus is already something of everything. */
export const ordersOf = (names: readonly string[], kinds: readonly Kind[], seeds: number, from = 1): Order[] =>
  Array.from({ length: seeds }, (_, index) => from + index).flatMap((seed) =>
    kinds.flatMap((kind) => names.map((pair) => ({ pair, kind, seed }))),
  );

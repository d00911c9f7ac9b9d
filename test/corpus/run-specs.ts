import type { RunKind } from './run-kind.ts';
import type { RunSpec } from './run-record.ts';

/** Seed by seed, so that a part of the corpus covers all pairs and kinds. */
export const specsOf = (names: readonly string[], kinds: readonly RunKind[], seeds: number, from = 1): RunSpec[] =>
  Array.from({ length: seeds }, (_, index) => from + index).flatMap((seed) =>
    kinds.flatMap((kind) => names.map((pair) => ({ pair, kind, seed }))),
  );

import type { QuantityKind } from '../../quantity/quantity.ts';

/** One parameter of a fault: from this come its schema, its draw, its milder values and its line in the docs. */
export interface Param {
  readonly kind: QuantityKind;
  readonly summary: string;
  /** As it would be written in a config: `50ms..3s`; what is drawn from when the rule says nothing. */
  readonly standard: string;
  /** Inclusive limits in base units. */
  readonly min: number;
  readonly max: number;
  /** Which end is the milder one; `neither`: the values differ in kind, not in strength. */
  readonly weaker: 'low' | 'high' | 'neither';
}

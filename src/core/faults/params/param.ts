import type { QuantityKind } from '../../quantity/quantity.ts';

/** A parameter of a fault. Its schema, its draw, its reduced values and its line in the docs follow from this. */
export interface Param {
  readonly kind: QuantityKind;
  readonly summary: string;
  /** The default domain, as a config has it: `50ms..3s`. */
  readonly standard: string;
  /** Inclusive limits in base units. */
  readonly min: number;
  readonly max: number;
  /** Which end is less severe; `neither`: the values differ in kind, not in severity. */
  readonly weaker: 'low' | 'high' | 'neither';
}

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
  /**
   * A number of bytes that must lie within a response. If the config does not set it, the plan stores a fraction, and the run resolves it within what a
   * response of the link carried in the baseline.
   */
  readonly withinResponse?: true;
  /** A plan has it only if the config does, so `standard` is only an example. */
  readonly optional?: true;
}

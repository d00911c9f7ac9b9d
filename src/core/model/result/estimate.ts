/** A number, and between which two it lies. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

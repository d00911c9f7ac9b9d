import type { QuantityKind } from './quantity.ts';

export interface QuantityFacts {
  /** With its article, for sentences. */
  readonly noun: string;
  readonly example: string;
  /** The unit that a number without one probably has; empty for kinds without units. */
  readonly usual: string;
  /** Inclusive limits in base units, for all parameters. */
  readonly min: number;
  readonly max: number;
  /** No fractions in the base unit. */
  readonly whole: boolean;
  /** Smaller differences do not count; drawn values are whole numbers when this is 1. */
  readonly grain: number;
  /** Ranges are drawn log-uniformly: each order of magnitude is equally likely. */
  readonly log: boolean;
}

const hourMs = 3_600_000;

/** Base units: ms, per second, bytes per second, bytes, 0..1, 1, HTTP status. */
export const facts: Readonly<Record<QuantityKind, QuantityFacts>> = {
  duration: { noun: 'a duration', example: '5s', usual: 's', min: 0, max: 24 * hourMs, whole: false, grain: 1, log: true },
  rate: { noun: 'a rate', example: '20/s', usual: '/s', min: 0, max: 1e6, whole: false, grain: 0.1, log: true },
  bandwidth: { noun: 'a bandwidth', example: '64kB/s', usual: 'kB/s', min: 0, max: 100e9, whole: false, grain: 1, log: true },
  size: { noun: 'a size', example: '64kB', usual: 'B', min: 0, max: 1e12, whole: true, grain: 1, log: true },
  share: { noun: 'a share', example: '99%', usual: '%', min: 0, max: 1, whole: false, grain: 0.01, log: false },
  count: { noun: 'a count', example: '10', usual: '', min: 0, max: 1e6, whole: true, grain: 1, log: true },
  status: { noun: 'an HTTP status', example: '503', usual: '', min: 100, max: 599, whole: true, grain: 1, log: false },
};

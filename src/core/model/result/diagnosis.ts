import type { Numbers } from '../plan/effect.ts';

/** Kinds of weakness that evidence can show; each has its section in docs/patterns.md under the same name. */
export const weaknesses = [
  'no-timeout',
  'timeout-too-long',
  'retry-amplification',
  'no-fallback',
  'no-reconnect',
  'slow-reconnect',
  'not-supervised',
  'slow-start',
  'crash',
  'cascade',
  'metastable',
  'leak',
  'lost-writes',
  'doubled-writes',
  'wrong-answers',
  'half-open',
] as const;
export type WeaknessName = (typeof weaknesses)[number];

/** A named weakness, and what shows it. Where the evidence does not say, there is none. */
export interface Diagnosis {
  readonly weakness: WeaknessName;
  readonly check: string | null;
  readonly target: string | null;
  /** Share of 1: how well the evidence tells this weakness from the others. */
  readonly sure: number;
  /** One plain clause with the numbers that show it, without names from outside. */
  readonly evidence: string;
  readonly numbers: Numbers;
}

import type { Numbers } from '../plan/effect.ts';

/** The kinds of weakness that evidence can show. Each has a section of the same name in docs/patterns.md. */
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
  'one-at-a-time',
  'metastable',
  'leak',
  'pool-exhausted',
  'lost-writes',
  'doubled-writes',
  'wrong-answers',
  'half-open',
] as const;
export type WeaknessName = (typeof weaknesses)[number];

/** A named weakness with its evidence. Without clear evidence there is no diagnosis. */
export interface Diagnosis {
  readonly weakness: WeaknessName;
  readonly check: string | null;
  readonly target: string | null;
  /** Key of the edge to which the target belongs; absent if it is not known. */
  readonly edge?: string;
  /** 0..1: how well the evidence distinguishes this weakness from the others. */
  readonly sure: number;
  /** One plain clause with the numbers that show the weakness, without untrusted names. */
  readonly evidence: string;
  readonly numbers: Numbers;
}

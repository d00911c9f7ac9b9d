import type { Diagnosis, WeaknessName } from '../model/result/diagnosis.ts';
import type { FailureEvidence } from './evidence.ts';

/** One kind of weakness: how it is called for people, what answers it, and what shows it. */
export interface Weakness {
  readonly name: WeaknessName;
  /** For people; its section in docs/patterns.md begins with it. */
  readonly title: string;
  /** The structure that answers it: a plain clause, without names from outside. */
  readonly structure: string;
  /** What this one brings along: where both are seen, the other is only its shadow. */
  readonly explains: readonly WeaknessName[];
  /** Every place where the evidence shows it. Pure; never throws, whatever the numbers are. */
  find(of: FailureEvidence): readonly Diagnosis[];
}

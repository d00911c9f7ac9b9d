import type { Diagnosis, WeaknessName } from '../model/result/diagnosis.ts';
import type { FailureEvidence } from './evidence.ts';

/** One kind of weakness: its name for people, the structure that fixes it, and the evidence that shows it. */
export interface Weakness {
  readonly name: WeaknessName;
  /** Its name for people; its section in docs/patterns.md begins with this title. */
  readonly title: string;
  /** The structure that fixes it: an imperative clause, without names from outside. */
  readonly structure: string;
  /** Weaknesses that this one causes as symptoms: where the evidence shows both, only this one is reported. */
  readonly explains: readonly WeaknessName[];
  /** Every place where the evidence shows it. Pure; never throws, for any numbers. */
  find(of: FailureEvidence): readonly Diagnosis[];
}

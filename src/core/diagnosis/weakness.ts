import type { Diagnosis, WeaknessName } from '../model/result/diagnosis.ts';
import type { FailureEvidence } from './evidence.ts';

/** One kind of weakness: its name for people, the structure that fixes it, and the evidence that shows it. */
export interface Weakness<Sign extends string = string> {
  readonly name: WeaknessName;
  /** Its name for people; its section in docs/patterns.md begins with this title. */
  readonly title: string;
  /** The structure that fixes it: an imperative clause, without names from outside. */
  readonly structure: string;
  /**
   * The different ways in which evidence shows it. The number (0..1) is how often the sign is expected to be right before it was measured,
   * chosen by judgement; see `certaintyOf`.
   */
  readonly signs: Readonly<Record<Sign, number>>;
  /** The evidence is the weakness itself, whichever fault revealed it: several faults at the same time do not lower its certainty. */
  readonly direct?: true;
  /** Weaknesses that this one causes as symptoms: where the evidence shows both, only this one is reported. */
  readonly explains: readonly WeaknessName[];
  /** Every place where the evidence shows it. Pure; never throws, for any numbers. */
  find(of: FailureEvidence): readonly Match<Sign>[];
}

/** One place where the evidence shows a weakness, before its certainty is known. */
export interface Match<Sign extends string = string> extends Omit<Diagnosis, 'weakness' | 'sure'> {
  readonly sign: Sign;
}

/** How often a sign was right on the corpus, of how often it was reported. */
export interface SignCount {
  readonly right: number;
  readonly of: number;
}

/** By `weakness: sign`, then by family of the corpus. */
export type MeasuredSigns = Readonly<Record<string, Readonly<Record<string, SignCount>>>>;

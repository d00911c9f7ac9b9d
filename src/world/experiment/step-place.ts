/** Where programs run, and what marks them. */
export interface StepPlace {
  readonly workspace: string;
  readonly mark: string;
  /** The Python of the installed Chaos Toolkit, where a step needs it. */
  readonly python?: string;
  /** Decides what an experiment leaves to chance. */
  readonly seed?: string;
}

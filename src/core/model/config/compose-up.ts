/** A Compose project that the gate starts before the run and removes after it. */
export interface ComposeUp {
  /** Relative to the workspace, in the order in which Compose merges them; empty: Compose looks for its usual file. */
  readonly files: readonly string[];
  /** How long it may take until its containers run and are healthy; images are built in this time. */
  readonly readyMs: number;
}

/** One line of the storm's table. */
export interface StormRow {
  readonly row: string;
  readonly runs: number;
  readonly goal: string;
  readonly seen: string;
  readonly ok: boolean;
  /** What was broken in the build that must fail this row, and whether it did. */
  readonly mutant?: { readonly name: string; readonly caught: boolean };
}

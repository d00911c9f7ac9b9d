/**
 * Who stands where, as far as the config tells. A diagnosis needs it: what is done to the preview's own front meets the checks themselves,
 * and shows nothing about how the application bears it.
 */
export interface Layout {
  /** Targets that the checks meet first: the front door, a link to the preview, the process that listens on the preview's port. */
  readonly front: readonly string[];
  /** By link: the process target that listens where it leads. */
  readonly behind: Readonly<Record<string, string>>;
  /** Targets that the gate starts, and stops at its end; journals of earlier versions have none. */
  readonly started?: readonly string[];
}

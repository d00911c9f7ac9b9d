/**
 * Which targets are entry points and which are upstream, as far as the config shows. A diagnosis needs it: a fault in the preview's own entry point
 * affects the checks themselves, and does not show how the application handles it.
 */
export interface Layout {
  /** Entry points, which the checks reach first: a link to the preview, the process that listens on the preview's port. */
  readonly front: readonly string[];
  /** By link: the process target that listens at the link's upstream address. */
  readonly behind: Readonly<Record<string, string>>;
  /** Targets that the gate starts and stops; journals of earlier versions have none. */
  readonly started?: readonly string[];
  /** By target: the checks whose probes connect to it directly, and not to the preview; journals of earlier versions have none. */
  readonly asked?: Readonly<Record<string, readonly string[]>>;
}

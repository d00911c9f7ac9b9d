/** How a process that the gate has started ended. */
export interface ProcessEnd {
  /** Exit code; `null` when a signal ended it. */
  readonly exit: number | null;
  /** Name of the signal, for example `SIGSEGV`; `null` when it exited by itself. */
  readonly signal: string | null;
  /** The last lines that it printed, at most 8, each printable and at most 200 characters. Hostile text. */
  readonly output: readonly string[];
}

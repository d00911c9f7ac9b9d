/** How a process that the gate had started ended. */
export interface ProcessEnd {
  /** Exit code; `null` when a signal ended it. */
  readonly exit: number | null;
  /** Name of the signal, for example `SIGSEGV`; `null` when the process exited. */
  readonly signal: string | null;
  /** The last lines that the process printed: at most 8, each printable and at most 200 characters. Untrusted text. */
  readonly output: readonly string[];
}

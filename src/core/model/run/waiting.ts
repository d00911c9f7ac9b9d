/** The gate waits for something that does not respond yet. */
export interface Waiting {
  /** An address, or a target. */
  readonly what: string;
  /** What was observed instead, as a clause; from a closed vocabulary, or printable. */
  readonly message: string;
  readonly waitedMs: number;
  /** The total time that the gate waits. */
  readonly limitMs: number;
}

/** When to report next: after 1 s, 5 s, and then every 10 s. Often enough to show progress, rarely enough for a log. */
export const nextWaitMs = (reportedMs: number): number => (reportedMs < 1_000 ? 1_000 : reportedMs < 5_000 ? 5_000 : reportedMs + 10_000);

const words: Readonly<Record<string, string>> = {
  refused: 'connection refused',
  reset: 'connection reset',
  closed: 'connection closed',
  timeout: 'no response in time',
};

/** `waiting for http://127.0.0.1:8080/: connection refused, 12 s of 60 s`. */
export const waitingLine = ({ what, message, waitedMs, limitMs }: Waiting): string =>
  `waiting for ${what}: ${words[message] ?? message}, ${Math.round(waitedMs / 1000)} s of ${Math.round(limitMs / 1000)} s`;

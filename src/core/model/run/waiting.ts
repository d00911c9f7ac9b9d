/** Something that has to respond does not yet. */
export interface Waiting {
  /** An address, or a target. */
  readonly what: string;
  /** What was seen instead, a clause; of a closed vocabulary, or printable. */
  readonly message: string;
  readonly waitedMs: number;
  /** It is waited for so long altogether. */
  readonly limitMs: number;
}

/** Told after 1 s, 5 s, and then every 10 s: often enough to see that it goes on, seldom enough for a log. */
export const nextWaitMs = (toldMs: number): number => (toldMs < 1_000 ? 1_000 : toldMs < 5_000 ? 5_000 : toldMs + 10_000);

const words: Readonly<Record<string, string>> = {
  refused: 'connection refused',
  reset: 'connection reset',
  closed: 'connection closed',
  timeout: 'no response in time',
};

/** `waiting for http://127.0.0.1:8080/: connection refused, 12 s of 60 s`. */
export const waitingLine = ({ what, message, waitedMs, limitMs }: Waiting): string =>
  `waiting for ${what}: ${words[message] ?? message}, ${Math.round(waitedMs / 1000)} s of ${Math.round(limitMs / 1000)} s`;

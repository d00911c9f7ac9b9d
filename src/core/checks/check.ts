import type * as z from 'zod';
import type { Json } from '../model/json.ts';
import type { ClientRequest } from './client-request.ts';

/** No more of a body, or of a command's output, is ever read or judged. */
export const bodyLimitBytes = 256 * 1024;

/** What a probe brought back, before it is known whether that is good. Bounded: bodies are cut at `bodyLimitBytes`. */
export interface Answer {
  /** HTTP status, or exit code; null where there is none. */
  readonly status: number | null;
  /** Lower-case names; repeated ones joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8 with replacement; the first `bodyLimitBytes`. */
  readonly body: string;
  readonly cut: boolean;
}

/** A kind of sentence about the steady state. Pure: says what must be probed, and whether an answer is good. */
export interface Check<P = { readonly [key: string]: Json }> {
  readonly kind: string;
  readonly summary: string;
  /** The value under the key of that name in a check: `http: { … }`. Strict; knows its defaults. May be built anew each time that it is asked for. */
  readonly params: z.ZodType<P>;
  /** Its probe can tell later what became of what it asked: a scenario in which nobody looked has not shown that it held. */
  readonly readsBack?: true;
  /** The request that a client of the preview sends; left out where a check sends none that another client could repeat. */
  requests?(params: P): ClientRequest;
  /** `null`: good. Otherwise a short reason from a closed vocabulary (`status 503`, `body`, `header`), never text from outside. */
  judge(params: P, answer: Answer): string | null;
  /** For people: `GET /`. */
  says(params: P): string;
}

import type * as z from 'zod';
import type { Json } from '../model/json.ts';
import type { ClientRequest } from './http/client-request.ts';

/** No more of a body, or of a command's output, is ever read or judged. */
export const bodyLimitBytes = 256 * 1024;

/** Why a compressed body could not be unpacked. Never text from outside. */
export type Unreadable =
  | 'compressed with zstd, which this Node cannot decode'
  | 'compressed in a way that browsers do not read'
  | 'compressed, and damaged'
  | 'compressed more than four times';

/** What a probe brought back, before it is known whether that is good. Bounded: bodies are cut at `bodyLimitBytes`. */
export interface CheckResponse {
  /** HTTP status, or exit code; null where there is none. */
  readonly status: number | null;
  /** Lower-case names; repeated ones joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first `bodyLimitBytes`, unpacked and read as a browser would; what is no text of its charset is replaced. */
  readonly body: string;
  readonly cut: boolean;
  /** The body could not be unpacked and is empty here: whoever asks for it gets this as the reason. */
  readonly unreadable?: Unreadable;
}

/** A kind of sentence about the steady state. Pure: says what must be probed, and whether an answer is good. */
export interface Check<P = { readonly [key: string]: Json }> {
  readonly kind: string;
  readonly summary: string;
  /** For the reference: a full sentence that says why one would use the check, and one entry of `checks` in a config. */
  readonly docs: { readonly why: string; readonly example: string };
  /** The value under the key of that name in a check: `http: { … }`. Strict; knows its defaults. May be built anew each time that it is asked for. */
  readonly params: z.ZodType<P>;
  /** Its probe can tell later what became of what it asked: a scenario in which nobody looked has not shown that it held. */
  readonly readsBack?: true;
  /** The request that a client of the preview sends; left out where a check sends none that another client could repeat. */
  requests?(params: P): ClientRequest;
  /** `null`: good. Otherwise a short reason from a closed vocabulary (`status 503`, `body`, `header`), never text from outside. */
  judge(params: P, answer: CheckResponse): string | null;
  /** For people: `GET /`. */
  describe(params: P): string;
}

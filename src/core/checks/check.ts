import type * as z from 'zod';
import type { Address } from '../address/address.ts';
import type { Json } from '../model/json.ts';
import type { ClientRequest } from './http/client-request.ts';

/** Limit for reading and judging a body, or a command's output. */
export const bodyLimitBytes = 256 * 1024;

/** The address that a check connects to instead of the preview. */
export interface OwnAddress {
  /** The key of the check that names it, for messages about the config. */
  readonly key: string;
  /** null: the text is not an address. */
  readonly address: Address | null;
}

/**
 * A kind of check: one statement about the healthy state. Pure: it says what a probe requests, and judges the response. Its probe has the same
 * kind and returns a response of the type `R`. Every member but `namespace` and `requests` is mandatory: a new kind does not compile without it.
 */
export interface Check<P = { readonly [key: string]: Json }, R = unknown> {
  readonly kind: string;
  readonly summary: string;
  /** For the reference: a full sentence that says why one would use the check, and one entry of `checks` in a config. */
  readonly docs: { readonly why: string; readonly example: string };
  /** The schema of the value under the key of that kind in a check: `http: { … }`. Strict, with defaults. May be built again on each access. */
  readonly params: z.ZodType<P>;
  /** The word for its probes in reports, in the plural: `requests`, `probes`. */
  readonly noun: string;
  /** The time that a probe takes is a latency of the preview. false: it is not measured, and the config must not limit it. */
  readonly timed: boolean;
  /** Its probe starts programs that the config names: only a trusted config may do that. */
  readonly runsPrograms: boolean;
  /** Its probe reads back later what it wrote. A scenario in which nothing was read back has not shown that the writes were kept. */
  readonly readsBack: boolean;
  /** Where its probes connect to: the preview, another address, or an unknown place. */
  asks(params: P): 'preview' | 'nothing' | OwnAddress;
  /** The namespace of a cluster that its probes read, for `safety.namespaces`; omitted: none. */
  namespace?(params: P): string;
  /** The request that a client of the preview sends; omitted for checks whose request another client cannot repeat. */
  requests?(params: P): ClientRequest;
  /** `null`: good. Otherwise a short reason from a closed vocabulary (`status 503`, `body`, `header`), never untrusted text. */
  judge(params: P, response: R): string | null;
  /** For reports: `GET /`. */
  describe(params: P): string;
}

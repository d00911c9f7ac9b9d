import type { Json } from '../json.ts';

/** One entry of `traffic:`: a request that is sent to the preview during the whole run, and not judged. */
export interface TrafficSpec {
  /** As in a check of the kind `http`. */
  readonly params: { readonly [key: string]: Json };
  readonly ratePerSecond: number;
}

import type { Config } from '../../model/config/config.ts';
import type { Problem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';

/** Checks unvalidated data, so that its problems are reported together with those of the schema. Must accept any value. */
export type EarlyRule = (root: unknown, source: Source) => readonly Problem[];

/** Checks a config whose parts are all valid. A warning does not prevent the run. */
export type LateRule = (
  config: Config,
  source: Source,
) => { readonly problems?: readonly Problem[]; readonly warnings?: readonly Problem[] };

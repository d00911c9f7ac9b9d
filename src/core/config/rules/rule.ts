import type { Config } from '../../model/config/config.ts';
import type { Problem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';

/** Looks at a config that nobody has checked yet, so that its problems are told together with all others. Must bear anything. */
export type EarlyRule = (root: unknown, source: Source) => readonly Problem[];

/** Looks at a config of which every part is right by itself. A warning does not stop it. */
export type LateRule = (
  config: Config,
  source: Source,
) => { readonly problems?: readonly Problem[]; readonly warnings?: readonly Problem[] };

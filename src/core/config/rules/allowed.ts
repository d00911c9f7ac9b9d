import { standardSafety } from '../../model/config/safety.ts';
import { notAllowedIn } from '../../preview/not-allowed.ts';
import type { LateRule } from './rule.ts';

/** `safety` allows every target and check, for example by its namespace. On a pull request the base's `safety` decides once more. */
export const allowed: LateRule = (config, source) => ({
  problems: notAllowedIn(config, config.safety ?? standardSafety).map(({ path, says, hint }) =>
    source.problem('CG1704', path, says, { hint }),
  ),
});

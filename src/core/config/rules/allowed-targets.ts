import { standardSafety } from '../../model/config/safety.ts';
import { refusedNamespaces } from '../../preview/refuse-namespaces.ts';
import type { LateRule } from './rule.ts';

/** Every namespace of a cluster is one that `safety` allows. On a pull request the base's `safety` decides once more. */
export const namespaces: LateRule = (config, source) => ({
  problems: refusedNamespaces(config, config.safety ?? standardSafety).map(({ path, says, hint }) =>
    source.problem('CG1704', [...path, 'namespace'], says, { hint }),
  ),
});

import { faultOf } from '../../faults/catalog.ts';
import { kindOf } from '../../targets/catalog.ts';
import { mayDelete } from '../../targets/may-delete.ts';
import { quote } from '../source/quote.ts';
import type { LateRule } from './rule.ts';

/** What a fault deletes cannot be restored, so the config must say that it is not needed. */
export const expendable: LateRule = (config, source) => ({
  problems: config.faults.flatMap(({ fault, on }, index) =>
    config.targets
      .filter((target) => on.includes(target.name) && !mayDelete(faultOf(fault) ?? {}, target))
      .filter((target) => kindOf(target).takes.includes('flush'))
      .map(({ name, kind }) =>
        source.problem('CG1204', ['faults', index, 'on'], `${quote(fault)} deletes everything in ${quote(name)}, which cannot be undone`, {
          hint: `if nothing in it is needed, write \`expendable: true\` under \`${kind}\` of ${quote(name)}`,
        }),
      ),
  ),
});

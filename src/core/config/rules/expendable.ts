import { faultOf } from '../../faults/catalog.ts';
import { kindOf } from '../../targets/catalog.ts';
import { quote } from '../source/quote.ts';
import type { LateRule } from './rule.ts';

/** What a fault deletes cannot be restored, so the config must say that it is not needed. */
export const expendable: LateRule = (config, source) => ({
  problems: config.faults.flatMap(({ fault, on }, index) =>
    config.targets
      .filter((target) => faultOf(fault)?.flush && on.includes(target.name))
      .filter((target) => kindOf(target).takes.includes('flush') && kindOf(target).expendable(target) === null)
      .map(({ name, kind }) =>
        source.problem('CG1204', ['faults', index, 'on'], `${quote(fault)} deletes everything in ${quote(name)}, which cannot be undone`, {
          hint: `if nothing in it is needed, write \`expendable: true\` under \`${kind}\` of ${quote(name)}`,
        }),
      ),
  ),
});

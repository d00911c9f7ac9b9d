import { faultOf } from '../../../faults/catalog.ts';
import { wayOn } from '../../../faults/ways-of.ts';
import { kindOf } from '../../../targets/catalog.ts';
import { quote } from '../../source/quote.ts';
import type { LateRule } from '../rule.ts';

/** What a proxy that is not the gate's cannot do, or does differently, with the values of a fault. */
export const proxied: LateRule = (config, source) => {
  const limits = config.faults.flatMap(({ fault: name, on, params }, index) => {
    const fault = faultOf(name);
    const struck = config.targets.find(
      (target) => on.includes(target.name) && fault !== undefined && wayOn(fault, kindOf(target)) === 'proxy',
    );
    const limit = struck === undefined ? null : (fault?.limitOfProxy?.(params) ?? null);
    if (struck === undefined || limit === null) return [];
    const message = `${quote(name)} on ${quote(struck.name)}: ${limit.message}`;
    return [{ isRefused: limit.isRefused, problem: source.problem('CG1204', ['faults', index, 'on'], message, { hint: limit.hint }) }];
  });
  const those = (isRefused: boolean) => limits.filter((limit) => limit.isRefused === isRefused).map(({ problem }) => problem);
  return { problems: those(true), warnings: those(false) };
};

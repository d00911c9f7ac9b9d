import { faultOf } from '../../faults/catalog.ts';
import type { FaultRule } from '../../model/config/fault-rule.ts';
import { standardSafety } from '../../model/config/safety.ts';
import { requestsPerSecond, type Traffic } from '../../model/plan/traffic.ts';
import { steadyRate } from '../../preview/caps.ts';
import { largestIn } from '../../quantity/domain-ends.ts';
import { formatQuantity } from '../../quantity/format.ts';
import type { Problem } from '../source/problem.ts';
import type { LateRule } from './rule.ts';

/** Values beyond the caps of `safety` that some seed could draw. The drawn plan is checked as a whole later. */
export const caps: LateRule = (config, source) => {
  const { caps } = config.safety ?? standardSafety;
  const others = config.traffic === undefined ? 'checks' : 'checks and `traffic`';
  const own = steadyRate(config);
  const over = (
    path: readonly (string | number)[],
    key: string,
    kind: 'rate' | 'count' | 'duration',
    needs: number,
    cap: number,
  ): Problem[] => {
    if (needs <= cap) return [];
    const [asked, allowed] = [formatQuantity(kind, needs), formatQuantity(kind, cap)];
    const message = key === 'max-rate' ? `up to ${asked} with the ${others}` : `up to ${asked}`;
    return [
      source.problem('CG1703', path, `${message}, and \`${key}\` is ${allowed}`, {
        hint: `lower it, or write \`safety: { ${key}: ${asked} }\``,
      }),
    ];
  };
  return {
    problems: [
      ...config.faults.flatMap((rule, index) => {
        const traffic = hardest(rule);
        const at = (...keys: string[]) => [
          'faults',
          index,
          keys.find((key) => source.spot(['faults', index, key]) !== undefined) ?? 'fault',
        ];
        return [
          ...(requestsPerSecond(traffic) === 0
            ? []
            : over(at('rate', 'connections'), 'max-rate', 'rate', Math.ceil(own + requestsPerSecond(traffic)), caps.ratePerSecond)),
          ...over(at('connections'), 'max-connections', 'count', traffic.connections ?? 0, caps.connections),
          ...over(at('lasts', 'watch'), 'max-length', 'duration', largestIn(rule.lasts), caps.lengthMs),
        ];
      }),
      ...(config.traffic === undefined ? [] : over(['traffic'], 'max-rate', 'rate', Math.ceil(own), caps.ratePerSecond)),
      ...over(['plan', 'faults'], 'max-faults', 'count', config.plan.faults.max, caps.faults),
    ],
  };
};

/** The rule's traffic with the largest possible value of each parameter. */
function hardest({ fault, params }: FaultRule): Traffic {
  const numbers = Object.entries(params).filter(([, domain]) => 'min' in domain || domain.oneOf.every((one) => typeof one === 'number'));
  return faultOf(fault)?.traffic?.(Object.fromEntries(numbers.map(([key, domain]) => [key, largestIn(domain)]))) ?? {};
}

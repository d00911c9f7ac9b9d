import type { CheckSpec } from '../../model/check-spec.ts';
import type { Domain, FaultRule } from '../../model/fault-rule.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { samplesNeeded } from '../../verdict/confidence.ts';
import type { LateRule } from './rule.ts';

const leastMs = (domain: Domain): number => ('min' in domain ? domain.min : Math.min(...domain.oneOf.map(Number)));

/** A fault that is too short for the check's rate ends inconclusive: better known before than after the run. */
export const samples: LateRule = ({ checks, faults }, source) => {
  const shortest = faults.toSorted((a, b) => leastMs(a.lasts) - leastMs(b.lasts))[0];
  if (shortest === undefined) return {};
  return {
    warnings: checks.flatMap((check, i) => {
      const says = tooFew(check, shortest);
      if (says === undefined) return [];
      const fit = source.spot(['checks', i, 'rate']) === undefined ? ['checks', i, 'name'] : ['checks', i, 'rate'];
      return [source.problem('CG1304', fit, says, { hint: 'raise `rate`, let the faults last longer, or tolerate more in `during`' })];
    }),
  };
};

function tooFew({ during, ratePerSecond }: CheckSpec, { fault, lasts }: FaultRule): string | undefined {
  const shares = [...(during.success === undefined ? [] : [during.success]), ...during.percentiles.map(({ quantile }) => quantile)];
  const strictest = Math.max(0, ...shares);
  const [needed, count] = [samplesNeeded(1 - strictest), Math.floor((ratePerSecond * leastMs(lasts)) / 1000)];
  if (shares.length === 0 || count >= needed) return undefined;
  const [rate, ms] = [formatQuantity('rate', ratePerSecond), formatQuantity('duration', leastMs(lasts))];
  return `\`${rate}\` × \`${ms}\`, the shortest \`${fault}\`, is ${count} ${count === 1 ? 'probe' : 'probes'}; to hold ${formatQuantity('share', strictest)} takes ${needed}: such a scenario ends inconclusive`;
}

import { hardest } from '../../budget/enough.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Config } from '../../model/config/config.ts';
import { smallestIn } from '../../quantity/domain-ends.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { percentileKeys } from '../schema/tolerance-schema.ts';
import type { LateRule } from './rule.ts';

/** A fault that is too short for the check's rate makes the scenario inconclusive, so warn before the run. */
export const samples: LateRule = ({ checks, faults }, source) => {
  const lengths = faults.map(({ fault, lasts }) => ({ fault, ms: smallestIn(lasts) }));
  const [shortest] = lengths.toSorted((a, b) => a.ms - b.ms);
  if (shortest === undefined) return {};
  return {
    warnings: checks.flatMap((check, i) => {
      const message = tooFew(check, shortest);
      if (message === undefined) return [];
      const fit = source.spot(['checks', i, 'rate']) === undefined ? ['checks', i, 'name'] : ['checks', i, 'rate'];
      return [source.problem('CG1304', fit, message, { hint: 'raise `rate`, make the faults longer, or allow more failures in `during`' })];
    }),
  };
};

function tooFew(
  check: CheckSpec,
  { fault, ms }: { readonly fault: Config['faults'][number]['fault']; readonly ms: number },
): string | undefined {
  const strictest = hardest(check);
  const count = Math.floor((check.ratePerSecond * ms) / 1000);
  if (strictest === null || count >= strictest.needed) return undefined;
  const [rate, lasts] = [formatQuantity('rate', check.ratePerSecond), formatQuantity('duration', ms)];
  const tolerance =
    strictest.quantile === null
      ? `success: ${formatQuantity('share', strictest.share)}`
      : (Object.entries(percentileKeys).find(([, value]) => value === strictest.quantile)?.[0] ?? 'percentile');
  return `\`${rate}\` × \`${lasts}\`, the shortest \`${fault}\`, is ${count} ${count === 1 ? 'sample' : 'samples'}; deciding \`${tolerance}\` needs ${strictest.needed}, so such a scenario ends \`inconclusive\``;
}

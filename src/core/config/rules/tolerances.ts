import { isTimed } from '../../checks/catalog.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { percentileKeys } from '../schema/tolerance-schema.ts';
import type { Problem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

/** Warns about limits that no response can exceed, and about percentiles that contradict each other. */
export const tolerances: LateRule = ({ checks }, source) => ({
  problems: untimed(checks, source),
  warnings: checks.flatMap((check, i) => [...beyondTimeout(check, i, source), ...falling(check, i, source)]),
});

/** A limit on the time of a check whose time is not a latency. */
export function untimed(checks: readonly CheckSpec[], source: Source, isTimedCheck = isTimed): Problem[] {
  return checks.flatMap((check, i) =>
    (['steady', 'during'] as const).flatMap((phase) =>
      check[phase].percentiles
        .filter(({ quantile }) => !isTimedCheck(check) && source.spot(['checks', i, phase, keyOf(quantile)]) !== undefined)
        .map(({ quantile }) => {
          const message = `a \`${check.kind}\` check has no latency that \`${keyOf(quantile)}\` could limit`;
          return source.problem('CG1302', ['checks', i, phase, keyOf(quantile)], message, { key: true, hint: 'remove the limit' });
        }),
    ),
  );
}

const keyOf = (quantile: number): string => Object.entries(percentileKeys).find(([, value]) => value === quantile)?.[0] ?? '';
const ms = (value: number): string => `\`${formatQuantity('duration', value)}\``;

function beyondTimeout({ kind, timeoutMs, ...check }: CheckSpec, i: number, source: Source): Problem[] {
  return (['steady', 'during'] as const).flatMap((phase) =>
    check[phase].percentiles
      .filter(({ quantile, limitMs }) => limitMs > timeoutMs && source.spot(['checks', i, phase, keyOf(quantile)]) !== undefined)
      .map(({ quantile, limitMs }) => {
        const message = `a limit of ${ms(limitMs)} is longer than the timeout of ${ms(timeoutMs)}: only a timeout can exceed it`;
        return source.problem('CG1302', ['checks', i, phase, keyOf(quantile)], message, {
          hint: `raise \`${kind}.timeout\`, or lower the limit`,
        });
      }),
  );
}

function falling(check: CheckSpec, i: number, source: Source): Problem[] {
  return (['steady', 'during'] as const).flatMap((phase) => {
    const at = check[phase].percentiles.findIndex(({ limitMs }, n, all) => limitMs < (all[n - 1]?.limitMs ?? 0));
    const [low, high] = [check[phase].percentiles[at - 1], check[phase].percentiles[at]];
    if (low === undefined || high === undefined) return [];
    const message = `${keyOf(high.quantile)} is limited to ${ms(high.limitMs)}, which is less than ${keyOf(low.quantile)} with ${ms(low.limitMs)}`;
    return [
      source.problem('CG1302', ['checks', i, phase, keyOf(high.quantile)], message, {
        hint: 'a higher percentile cannot have a lower limit',
      }),
    ];
  });
}

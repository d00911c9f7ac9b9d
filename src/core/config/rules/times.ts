import { formatQuantity } from '../../quantity/format.ts';
import type { LateRule } from './rule.ts';

const ms = (value: number): string => `\`${formatQuantity('duration', value)}\``;

/** The recovery limit must be at least the timeout: a single probe may take that long, so a shorter recovery could not be observed. */
export const times: LateRule = ({ checks }, source) => ({
  problems: checks.flatMap(({ kind, timeoutMs, recoversMs }, i) => {
    if (recoversMs >= timeoutMs) return [];
    const message = `\`recovers\` is ${ms(recoversMs)}, but a probe may take ${ms(timeoutMs)} (\`${kind}.timeout\`)`;
    return [source.problem('CG1303', ['checks', i, 'recovers'], message, { hint: 'use at least the timeout' })];
  }),
});

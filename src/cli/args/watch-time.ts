import { GateFailure } from '../../core/model/failure.ts';
import { parseQuantity } from '../../core/quantity/parse.ts';

const mostMs = 600_000;

/**
 * How long to watch, in ms; `null`: the option is not set.
 * @param is what the option should be, for the error: `a time up to 10m`
 * @throws GateFailure USAGE for a text that is not a time above 0 and up to 10 minutes
 */
export function watchTime(option: string, text: string | undefined, is: string, example: string): number | null {
  if (text === undefined) return null;
  const parsed = parseQuantity('duration', text);
  if (parsed.ok && parsed.value > 0 && parsed.value <= mostMs) return parsed.value;
  throw new GateFailure('USAGE', `\`--${option} ${text}\` is not ${is}`, { hint: `write for example \`--${option} ${example}\`` });
}

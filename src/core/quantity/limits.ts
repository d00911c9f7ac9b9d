import { facts } from './facts.ts';
import { formatQuantity } from './format.ts';
import { type Parsed, read, wrong } from './parsed.ts';
import type { QuantityKind } from './quantity.ts';
import { quoted } from './quoted.ts';

/** Inclusive, in base units. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * The value, if it is within the limits of its kind and the given ones.
 * @param text the value as written by the user
 */
export function within(kind: QuantityKind, value: number, text: string, limits: Limits): Parsed<number> {
  const { noun, whole } = facts[kind];
  const min = Math.max(limits.min, facts[kind].min);
  const max = Math.min(limits.max, facts[kind].max);
  if (value > max) return wrong(`${quoted(text)} is too much: at most \`${formatQuantity(kind, max)}\` is allowed here`);
  if (value === 0 && min > 0)
    return wrong(`${quoted(text)}: ${noun} of zero would do nothing; at least \`${formatQuantity(kind, min)}\` is needed here`);
  if (value < min) return wrong(`${quoted(text)} is too little: at least \`${formatQuantity(kind, min)}\` is needed here`);
  if (whole && !Number.isInteger(value))
    return wrong(`${quoted(text)}: ${noun} must be whole; write \`${formatQuantity(kind, Math.max(min, Math.round(value)))}\``);
  return read(value);
}

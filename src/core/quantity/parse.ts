import { facts } from './facts.ts';
import { type Limits, within } from './limits.ts';
import { type Parsed, wrong } from './parsed.ts';
import type { QuantityKind } from './quantity.ts';
import { quoted } from './quoted.ts';
import { suggestion } from './suggestion.ts';
import { unitOf, valueIn } from './unit.ts';

export type { Parsed } from './parsed.ts';

/** Longer text is not a quantity. */
const longestInput = 60;

/**
 * Parses `300ms` → 300, `5/m` → 0.0833…, `10Mbit/s` → 1250000, `99%` → 0.99. Accepts any value that YAML can contain. A number without a
 * unit is only valid where no unit is needed: counts, statuses, 0, and 0 or 1 as a share.
 * @param limits inclusive, in base units; those of the kind apply as well
 */
export function parseQuantity(kind: QuantityKind, input: unknown, limits: Limits = facts[kind]): Parsed<number> {
  if (typeof input === 'number') return parseText(kind, numberText(input), limits);
  if (typeof input === 'string') return parseText(kind, input, limits);
  return wrong(`${oddity(input)} is not ${facts[kind].noun}; write for example \`${facts[kind].example}\``);
}

function parseText(kind: QuantityKind, text: string, limits: Limits): Parsed<number> {
  if (text.length > longestInput) return wrong(`${quoted(text)} is not ${facts[kind].noun}; write for example \`${facts[kind].example}\``);
  const [, sign = '', number = '', suffix = ''] = /^([-+]?)(\d+(?:\.\d+)?)(.*)$/s.exec(text) ?? [];
  const unit = unitOf(kind, suffix);
  if (sign === '' && number !== '' && unit !== undefined) return within(kind, valueIn(unit, number), text, limits);
  if (sign === '' && suffix === '' && isUnambiguous(kind, number)) return within(kind, Number(number), text, limits);
  return wrong(complaint(kind, text, { sign, number, suffix }, limits));
}

const isUnambiguous = (kind: QuantityKind, number: string): boolean =>
  number !== '' && (Number(number) === 0 || (kind === 'share' && Number(number) === 1));

interface Parts {
  readonly sign: string;
  readonly number: string;
  readonly suffix: string;
}

function complaint(kind: QuantityKind, text: string, { sign, number, suffix }: Parts, limits: Limits): string {
  const { noun, example } = facts[kind];
  if (/^[-+]?\.?(inf|infinity|nan)\b/i.test(text))
    return `${quoted(text)} is not ${noun}: it must be finite; write for example \`${example}\``;
  if (sign === '-') return `${quoted(text)}: ${noun} cannot be negative; write for example \`${example}\``;
  const better = suggestion(kind, text, limits);
  if (kind === 'share' && better !== undefined && /^0?\.\d+$/.test(text))
    return `${quoted(text)} is ambiguous as a share; write \`${better}\``;
  const right = better === undefined ? `write for example \`${example}\`` : `write \`${better}\``;
  if (number !== '' && suffix === '' && sign === '')
    return `${number} has no unit; ${better === undefined ? right : `did you mean \`${better}\`?`}`;
  return `${quoted(text)} is not ${noun}; ${right}`;
}

/** Longer numbers, such as 1e21 in full, are not meant by a user. */
const numberText = (input: number): string => String(input);

function oddity(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (typeof input === 'boolean') return `\`${input}\``;
  return Array.isArray(input) ? 'a list' : 'this';
}

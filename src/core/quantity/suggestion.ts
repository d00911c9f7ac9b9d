import { facts } from './facts.ts';
import { formatQuantity } from './format.ts';
import { type Limits, within } from './limits.ts';
import type { QuantityKind } from './quantity.ts';
import { units, valueIn } from './unit.ts';

/**
 * The probable meaning of an almost valid text, in a valid form: `5m30` → `330s`, `10mb` → `10MB`, `1:30` → `90s`; never a value that would
 * be refused. A number of 100 or more without a unit is a duration in ms, because `p95: 300` does not mean minutes.
 */
export function suggestion(kind: QuantityKind, text: string, limits: Limits = facts[kind]): string | undefined {
  const bare = kind === 'duration' && /^\d{3,}$/.test(text.trim());
  const value = bare ? Number(text) : guess(kind, loosely(text));
  return value !== undefined && within(kind, value, text, limits).ok ? formatQuantity(kind, value) : undefined;
}

const loosely = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^\+/, '')
    .replace(/(?<=\d)[_'](?=\d)/g, '')
    .replace(/(?<=\d),(?=\d)/, '.')
    .replace(/^\.(?=\d)/, '0.')
    .replace(/\s+/g, '');

function guess(kind: QuantityKind, text: string): number | undefined {
  if (kind === 'duration') return clockTime(text) ?? sum(kind, text);
  if (kind === 'share' && /^0?\.\d+$/.test(text)) return Number(text);
  return sum(kind, text);
}

/** `1:30`, as in YAML 1.1 and everyday writing. */
function clockTime(text: string): number | undefined {
  const [, minutes, seconds] = /^(\d{1,4}):(\d{2})$/.exec(text) ?? [];
  return minutes === undefined ? undefined : (Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** `5m30s`, `5m30`, `5 sec`: each number with its unit; a last number without a unit has the next smaller one. */
function sum(kind: QuantityKind, text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?(?:e\d{1,3})?)([^\d.]*)/g)];
  if (parts.length === 0 || parts.length > 4 || parts.map(([all]) => all).join('') !== text) return undefined;
  if (parts.length > 1 && kind !== 'duration') return undefined;
  let total = 0;
  let previous = facts[kind].usual;
  for (const [, number = '', name = ''] of parts) {
    const suffix = name === '' ? (parts.length === 1 ? previous : below(kind, previous)) : suffixOf(kind, name);
    if (suffix === undefined) return undefined;
    total += amount(kind, suffix, number);
    previous = suffix;
  }
  return Number.isFinite(total) ? total : undefined;
}

function amount(kind: QuantityKind, suffix: string, number: string): number {
  if (suffix === 'd') return Number(number) * 86_400_000;
  const unit = units[kind].find((each) => each.suffix === suffix);
  return unit === undefined ? Number.NaN : valueIn(unit, plainNumber(number));
}

/** Without its own exponent, so that the unit's can be appended. */
const plainNumber = (number: string): string => (number.includes('e') ? String(Number(number)) : number);

const below = (kind: QuantityKind, suffix: string): string | undefined =>
  units[kind][units[kind].findIndex((unit) => unit.suffix === suffix) - 1]?.suffix;

/** Common spellings of units, in lower case → the supported one. */
const aliases: Partial<Record<QuantityKind, readonly (readonly [RegExp, string])[]>> = {
  duration: [
    [/^(ms|msecs?|millis|milliseconds?)$/, 'ms'],
    [/^(s|secs?|seconds?)$/, 's'],
    [/^(m|mins?|minutes?)$/, 'm'],
    [/^(h|hrs?|hours?)$/, 'h'],
    [/^(d|days?)$/, 'd'],
  ],
  rate: [
    [/^(\/|rps|hz|(req|reqs|requests?)?(\/|per)(s|secs?|seconds?))$/, '/s'],
    [/^(rpm|(req|reqs|requests?)?(\/|per)(m|mins?|minutes?))$/, '/m'],
  ],
  share: [[/^(%|percent|pct)$/, '%']],
};

/** Bits only if written as such: `mb/s` is read as bytes, `mbps` and `mbit` as bits. */
function suffixOf(kind: QuantityKind, name: string): string | undefined {
  const alias = aliases[kind]?.find(([pattern]) => pattern.test(name))?.[1];
  if (alias !== undefined) return alias;
  const candidates =
    kind === 'bandwidth'
      ? [name, `${name}/s`, name.replace(/bits?(\/s|ps)?$|bps$/, 'bit/s'), name.replace(/bytes?|b$/, 'b')]
      : [name, `${name}b`];
  return candidates.flatMap((candidate) => units[kind].filter(({ suffix }) => suffix.toLowerCase() === candidate))[0]?.suffix;
}

import type { Domain } from '../model/config/fault-rule.ts';
import { facts } from './facts.ts';
import { formatQuantity } from './format.ts';
import type { Limits } from './limits.ts';
import { parseQuantity } from './parse.ts';
import { type Parsed, read, wrong } from './parsed.ts';
import type { QuantityKind } from './quantity.ts';
import { quoted } from './quoted.ts';

/** A list with more alternatives is rejected. */
const mostAlternatives = 100;

/**
 * Parses what a value is drawn from: `5s` (fixed), `50ms..3s` (a range, both ends included), or a list of alternatives.
 * @param limits inclusive, in base units
 */
export function parseDomain(kind: QuantityKind, input: unknown, limits: Limits): Parsed<Domain> {
  if (Array.isArray(input)) return parseAlternatives(kind, input, limits);
  if (typeof input === 'string' && input.includes('..')) return parseRange(kind, input, limits);
  const value = parseQuantity(kind, input, limits);
  if (value.ok) return read({ oneOf: [value.value] });
  const meant = typeof input === 'string' ? dashedRange(kind, input, limits) : undefined;
  return meant === undefined ? value : wrong(`${quoted(input as string)} is not a range; write \`${meant}\``);
}

/** Rewrites `100-300ms` and `100ms to 300ms` in the supported form; `undefined` if that would not be accepted either. */
function dashedRange(kind: QuantityKind, input: string, limits: Limits): string | undefined {
  const [, first, unit, last] = /^\s*(\d[\d.]*)\s*([a-z%/]*)\s*(?:[-–—~]|to|bis)\s*(\d[\d.]*\s*[a-z%/]*)\s*$/i.exec(input) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const to = last.replace(/\s+/g, '');
  const range = `${first}${unit === '' ? to.replace(/^[\d.]+/, '') : unit}..${to}`;
  return parseRange(kind, range, limits).ok ? range : undefined;
}

function parseAlternatives(kind: QuantityKind, inputs: readonly unknown[], limits: Limits): Parsed<Domain> {
  const { example } = facts[kind];
  if (inputs.length === 0) return wrong(`the list is empty; write at least one alternative, for example \`[${example}]\``);
  if (inputs.length > mostAlternatives) return wrong(`the list has ${inputs.length} alternatives; at most ${mostAlternatives} are allowed`);
  const oneOf: number[] = [];
  for (const input of inputs) {
    if (typeof input === 'string' && input.includes('..'))
      return wrong(`${quoted(input)}: a range cannot be one of a list; write it alone`);
    const value = parseQuantity(kind, input, limits);
    if (!value.ok) return value;
    oneOf.push(value.value);
  }
  return read({ oneOf });
}

function parseRange(kind: QuantityKind, input: string, limits: Limits): Parsed<Domain> {
  const [from = '', to = '', ...more] = input.split('..').map((side) => side.trim());
  const { usual, example, grain, log } = facts[kind];
  if (from === '' || to === '' || more.length > 0)
    return wrong(`${quoted(input)} is not a range; write both ends, for example \`${example}..${example}\``);
  if (usual !== '' && bare(from) !== bare(to) && Number(from) !== 0)
    return wrong(`${quoted(input)}: each end needs its unit${withUnit(kind, from, to)}`);
  const min = parseQuantity(kind, from, limits);
  if (!min.ok) return min;
  const max = parseQuantity(kind, to, limits);
  if (!max.ok) return max;
  if (min.value > max.value)
    return wrong(
      `${quoted(input)}: the smaller end comes first; write \`${formatQuantity(kind, max.value)}..${formatQuantity(kind, min.value)}\``,
    );
  return read(min.value === max.value ? { oneOf: [min.value] } : { min: min.value, max: max.value, log, whole: grain === 1 });
}

const bare = (side: string): boolean => /^\d+(\.\d+)?$/.test(side);

/** `50..300ms` probably means the same unit for both ends. */
function withUnit(kind: QuantityKind, from: string, to: string): string {
  const suffix = (bare(from) ? to : from).replace(/^[\d.]+/, '');
  const [first, second] = [from, to].map((side) => (bare(side) ? `${side}${suffix}` : side));
  const readable = [first, second].every((side) => parseQuantity(kind, side).ok);
  return readable ? `; write \`${first}..${second}\`` : '';
}

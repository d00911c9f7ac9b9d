import { faultOf } from '../faults/catalog.ts';
import type { Param } from '../faults/param.ts';
import { facts } from '../quantity/facts.ts';
import { formatQuantity } from '../quantity/format.ts';

/** Which parameter of a fault from outside is missing, unknown or beyond its limits; `undefined` when all are right. */
export function paramsProblem(
  kind: string,
  params: Readonly<Record<string, number>>,
): { readonly name: string; readonly says: string } | undefined {
  const known: Readonly<Record<string, Param>> = faultOf(kind)?.params ?? {};
  const unknown = Object.keys(params).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) return { name: unknown, says: 'this fault has no such parameter' };
  for (const [name, param] of Object.entries(known)) {
    const says = problem(param, params[name]);
    if (says !== undefined) return { name, says };
  }
  return undefined;
}

function problem({ kind, min, max }: Param, value: number | undefined): string | undefined {
  if (value === undefined) return 'this parameter is missing';
  if (value < min || value > max)
    return `must lie between ${formatQuantity(kind, min)} and ${formatQuantity(kind, max)}, in base units ${min} and ${max}`;
  return facts[kind].whole && !Number.isInteger(value) ? 'must be whole' : undefined;
}

import { faultOf } from '../faults/catalog.ts';
import { givenFits, givenKeysOf } from '../faults/params/given.ts';
import type { Param } from '../faults/params/param.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import type { Fractions } from '../model/plan/fractions.ts';
import { facts } from '../quantity/facts.ts';
import { formatQuantity } from '../quantity/format.ts';

interface Problem {
  readonly name: string;
  readonly message: string;
}

/** The first parameter of an untrusted fault that is missing, unknown or out of range; `undefined` when all are valid. */
export function paramsProblem(kind: string, params: FaultParams, fractions: Fractions = {}): Problem | undefined {
  const fault = faultOf(kind);
  const known: Readonly<Record<string, Param>> = fault?.params ?? {};
  for (const [name, value] of Object.entries(params)) {
    if (Object.hasOwn(known, name) || Object.hasOwn(fault?.words ?? {}, name)) continue;
    if (fault === undefined || !givenKeysOf(fault).includes(name)) return { name, message: 'this fault has no such parameter' };
    if (!givenFits(fault, name, value)) return { name, message: 'a config cannot have this value' };
  }
  const unresolvable = Object.keys(fractions).find((name) => !Object.hasOwn(known, name) || known[name]?.withinResponse === undefined);
  if (unresolvable !== undefined) return { name: unresolvable, message: 'the run does not resolve this parameter' };
  const word = Object.entries(fault?.words ?? {}).find(([name, { words }]) => !Object.hasOwn(words, String(params[name])));
  if (word !== undefined) return { name: word[0], message: `must be one of ${Object.keys(word[1].words).join(', ')}` };
  return missingOrWrong(known, params, fractions);
}

function missingOrWrong(known: Readonly<Record<string, Param>>, params: FaultParams, fractions: Fractions): Problem | undefined {
  for (const [name, param] of Object.entries(known)) {
    if (params[name] === undefined && (param.optional || Object.hasOwn(fractions, name))) continue;
    const message = problem(param, params[name]);
    if (message !== undefined) return { name, message };
  }
  return undefined;
}

function problem({ kind, min, max }: Param, value: number | string | undefined): string | undefined {
  if (value === undefined) return 'this parameter is missing';
  if (typeof value !== 'number') return 'must be a number';
  if (value < min || value > max)
    return `must lie between ${formatQuantity(kind, min)} and ${formatQuantity(kind, max)}, in base units ${min} and ${max}`;
  return facts[kind].whole && !Number.isInteger(value) ? 'must be whole' : undefined;
}

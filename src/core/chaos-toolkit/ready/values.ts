import { isWithheld } from '../../config/yaml/variables.ts';
import { printable } from '../../quantity/printable.ts';
import { leastSecret } from '../../secrets/environment-secrets.ts';
import { partsOfUrl } from '../../secrets/parts.ts';
import { isObject } from '../is-object.ts';
import type { Remarks } from '../remarks.ts';
import { secretsIn } from '../variables.ts';
import type { Values } from './fill.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface ReadValues {
  readonly values: Values;
  /** What no report may show, and the variables that hold it. */
  readonly secrets: readonly string[];
  readonly secretVariables: readonly string[];
}

/** The values of `configuration` and `secrets`, with those of the environment. A variable that is not set is a refusal. */
export function valuesIn({ configuration, secrets }: Readonly<Record<string, unknown>>, env: Env, remarks: Remarks): ReadValues {
  const values = new Map<string, unknown>();
  const [hidden, variables] = [new Set<string>(), new Set<string>()];
  const define = (name: string, given: unknown, path: readonly string[], isSecret: boolean): void => {
    const value = givenValue(given, env, path, remarks);
    if (!values.has(name)) values.set(name, value);
    if (typeof value !== 'string') return;
    const parts = isSecret ? [value] : partsOfUrl(value);
    const found = parts.filter((one) => one.length >= leastSecret);
    for (const one of found) hidden.add(one);
    if (found.length > 0 && isObject(given) && typeof given.key === 'string') variables.add(given.key);
  };
  for (const [name, value] of entriesOf(configuration)) define(name, value, ['configuration', name], false);
  for (const { name, value, path } of secretsIn(secrets)) define(name, value, path, true);
  return { values, secrets: [...hidden], secretVariables: [...variables] };
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(isObject(value) ? value : {});

function givenValue(given: unknown, env: Env, path: readonly string[], remarks: Remarks): unknown {
  if (!isObject(given) || given.type === undefined) return given;
  if (given.type !== 'env') return given;
  const key = String(given.key);
  if (isWithheld(key)) {
    remarks.refuse(
      'variable-missing',
      path,
      'this variable is never available to an experiment; pass the value in a variable with another name',
    );
    return null;
  }
  const text = Object.hasOwn(env, key) ? env[key] : undefined;
  if (text === undefined && given.default === undefined) {
    remarks.refuse('variable-missing', path, `the environment variable \`${printable(key, 80)}\` is not set, and there is no \`default\``);
    return null;
  }
  return typed(text ?? given.default, given.env_var_type, path, remarks);
}

function typed(value: unknown, type: unknown, path: readonly string[], remarks: Remarks): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'int' || type === 'integer' || type === 'float' || type === 'number') {
    const number = Number(value);
    if (value.trim() !== '' && Number.isFinite(number)) return number;
    remarks.refuse('activity-invalid', path, 'the value of this variable is not a number');
  }
  if (type === 'bool') return !['false', '0', 'no'].includes(value.toLowerCase());
  if (type !== 'json' || value === '') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    remarks.refuse('activity-invalid', path, 'the value of this variable is not JSON');
    return null;
  }
}

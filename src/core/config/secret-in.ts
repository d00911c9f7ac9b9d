import type { ConfigSecret } from '../model/config/config.ts';
import { isPublicVariable, leastSecret } from '../secrets/environment-secrets.ts';
import { partsOfUrl } from '../secrets/parts.ts';
import type { Path, Substitution } from './source/source.ts';

/** Fields with addresses, names and quantities, which reports show. */
const shown: ReadonlySet<string> = new Set([
  'version',
  'name',
  'preview',
  'url',
  'stop-url',
  'allow-hosts',
  'fault',
  'on',
  'listen',
  'to',
  'host',
  'port',
  'address',
  'namespace',
  'context',
  'container',
  'service',
  'rate',
  'timeout',
  'recovers',
  'ready-within',
  'status',
  'method',
]);
/** Everything below these keys is free text, also if its keys have the names above. */
const free: ReadonlySet<string> = new Set(['env', 'headers', 'body', 'json', 'path']);

/**
 * The secrets among the variables that were put into a config: each value of at least `leastSecret` characters. In fields for addresses, names and
 * quantities only the user and the query values of a URL are secret.
 */
export function secretIn(substitutions: readonly Substitution[]): ConfigSecret | null {
  const found = substitutions
    // The value of an `x-` key matters only where an alias uses it, and is found there.
    .filter(({ name, path }) => !isPublicVariable(name) && !`${path[0]}`.startsWith('x-'))
    .map((one) => ({ name: one.name, values: isShown(one.path) ? partsOfUrl(one.text) : [one.value] }))
    .map(({ name, values }) => ({ name, values: values.filter((value) => value.length >= leastSecret) }))
    .filter(({ values }) => values.length > 0);
  if (found.length === 0) return null;
  return { values: distinct(found.flatMap(({ values }) => values)), variables: distinct(found.map(({ name }) => name)) };
}

function isShown(path: Path): boolean {
  const keys = path.filter((step): step is string => typeof step === 'string');
  const own = keys[0] === 'compare' ? keys.slice(1) : keys;
  // The second key is the name of a target.
  const inside = own[0] === 'targets' ? own.slice(2) : own;
  if (inside.some((key) => free.has(key))) return false;
  return own[0] === 'plan' || own[0] === 'faults' || own[1] === 'steady' || own[1] === 'during' || shown.has(inside.at(-1) ?? '');
}

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

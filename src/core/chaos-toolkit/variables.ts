import type { Variable } from './experiment.ts';
import { isObject } from './is-object.ts';
import type { Remarks } from './remarks.ts';

/** What `configuration` and `secrets` define: names for substitution, and the environment variables behind them. */
export function readVariables(
  { configuration, secrets }: Readonly<Record<string, unknown>>,
  remarks: Remarks,
): { readonly names: ReadonlySet<string>; readonly variables: readonly Variable[] } {
  const names = new Set<string>();
  const variables = new Map<string, Variable>();
  const define = (name: string, value: unknown, secret: boolean, path: readonly string[]): void => {
    names.add(name);
    if (!isObject(value)) return;
    if (value.type === 'env' && typeof value.key === 'string') variables.set(value.key, { name: value.key, secret });
    if (value.type === 'probe')
      remarks.refuse('not-run', path, 'a value that a probe returns is not known before the run; pass it as an environment variable');
    if (value.type === 'vault')
      remarks.refuse('secret-vault', path, 'a secret of a vault cannot be read here; pass it as an environment variable');
  };
  for (const [name, value] of Object.entries(isObject(configuration) ? configuration : {}))
    define(name, value, false, ['configuration', name]);
  for (const { name, value, path } of secretsIn(secrets)) define(name, value, true, path);
  return { names, variables: [...variables.values()] };
}

/** The secrets of each target; a target may be a secret itself. */
export const secretsIn = (secrets: unknown) =>
  Object.entries(isObject(secrets) ? secrets : {}).flatMap(([target, group]) =>
    isObject(group) && typeof group.type !== 'string'
      ? Object.entries(group).map(([name, value]) => ({ name, value, path: ['secrets', target, name] }))
      : [{ name: target, value: group, path: ['secrets', target] }],
  );

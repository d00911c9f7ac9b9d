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
    if (value.type === 'vault')
      remarks.refuse('secret-vault', path, 'a secret of a vault cannot be read here; pass it as an environment variable');
  };
  for (const [name, value] of Object.entries(isObject(configuration) ? configuration : {}))
    define(name, value, false, ['configuration', name]);
  for (const [target, group] of Object.entries(isObject(secrets) ? secrets : {}))
    for (const [name, value] of Object.entries(isObject(group) ? group : {})) define(name, value, true, ['secrets', target, name]);
  return { names, variables: [...variables.values()] };
}

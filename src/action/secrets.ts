import type { Config } from '../core/model/config.ts';
import { field } from './event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const secretName = /TOKEN|SECRET|PASSW(OR)?D|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;
/** A shorter one would be found in half of all words. */
const leastSecret = 8;

/** Where secrets may stand, and the names that everybody may see. */
export type Asked = Pick<Config, 'checks' | 'preview'> & Partial<Pick<Config, 'name' | 'targets' | 'compare'>>;

/**
 * What no report may show: the token, variables whose name says that they are secret (a config may put them into commands), whatever the
 * environment put into a header, and what stands in the preview's URL beside its path. Not what is public all the same: the names in the config,
 * and `shown`; a password that is the name of its database would take every report apart.
 */
export function secretsOf(config: Asked | null, token: string | undefined, env: Environment, shown: readonly string[] = []): string[] {
  const headers = config === null ? [] : config.checks.flatMap((check) => headerValues(field(check.params, 'headers')));
  const named = config === null ? [] : [config.name ?? '', ...[...config.checks, ...(config.targets ?? [])].map(({ name }) => name)];
  const isPublic = (value: string): boolean => [...named, ...shown].some((one) => one.includes(value));
  return candidates(config, headers, token, env).filter((value) => !isPublic(value));
}

function candidates(config: Asked | null, headers: readonly string[], token: string | undefined, env: Environment): string[] {
  return [
    ...(token === undefined ? [] : [token]),
    ...Object.entries(env).flatMap(([name, value = '']) => (secretName.test(name) && value.length >= leastSecret ? [value] : [])),
    ...headers.flatMap((value) => fromEnvironment(value, env)),
    ...urlSecrets(config?.preview),
    ...urlSecrets(config?.compare?.preview),
  ];
}

const headerValues = (headers: unknown): string[] =>
  headers !== null && typeof headers === 'object'
    ? Object.values(headers).filter((value): value is string => typeof value === 'string')
    : [];

function fromEnvironment(header: string, env: Environment): string[] {
  const parts = Object.values(env).filter(
    (value): value is string => value !== undefined && value.length >= leastSecret && header.includes(value),
  );
  return parts.length > 0 ? [header, ...parts] : [];
}

function urlSecrets(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { username, password, searchParams } = new URL(url);
  return [username, password, ...searchParams.values()].filter((part) => part !== '');
}

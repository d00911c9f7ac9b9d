import type { ConfigSecret } from '../model/config/config.ts';
import { partsOfUrl } from './parts.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter values occur inside too many words. */
export const leastSecret = 8;

const secretName =
  /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|COOKIE|(^|_)HEADERS?$|WEBHOOK|BYPASS|(^|_)(AUTH|SESSION|DSN|PAT)$|_(AUTH|SESSION|PAT)_|PRIVATE_?KEY|API_?KEY|(^|_)KEY$|_URI$|DATABASE_URL|(DB|REDIS|MONGO|AMQP|POSTGRES|MYSQL)\w*_URL|CONNECTION_?STRING/i;
const publicName = /^(GITHUB_(?!\w*TOKEN)\w*|RUNNER_\w+|HOME|PATH|PWD)$/i;

/** Facts about the job and its machine, which GitHub shows publicly anyway. */
export const isPublicVariable = (name: string): boolean => publicName.test(name);

export const secretOfVariables = (variables: readonly string[], env: Environment): ConfigSecret => ({
  values: variables.flatMap((name) => (Object.hasOwn(env, name) ? [env[name] ?? ''] : [])).filter((value) => value.length >= leastSecret),
  variables,
});

/** The secrets of the environment alone, apart from `shown`. Loads nothing that reads a config. */
export const environmentSecrets = (env: Environment, shown: readonly string[]): string[] => exceptVisible(fromEnvironment(env), shown);

/** The values and the parts of those that are URLs, without those that occur in a `visible` text. */
export function exceptVisible(whole: readonly string[], visible: readonly string[]): string[] {
  const all = [...whole, ...whole.flatMap(partsOfUrl)];
  return [...new Set(all)].filter((value) => value !== '' && !visible.some((one) => one.includes(value)));
}

export function fromEnvironment(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (value.length < leastSecret || isPublicVariable(name)) return [];
    return secretName.test(name) ? [value] : partsOfUrl(value).filter((part) => part.length >= leastSecret);
  });
}

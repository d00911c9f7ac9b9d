import { endpointText } from '../address/endpoint.ts';
import type { Config, ConfigSecret } from '../model/config/config.ts';
import { kindOf } from '../targets/catalog.ts';
import { partsOfHeaders, partsOfUrl } from './parts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter values occur inside too many words. */
export const leastSecret = 8;

const secretName =
  /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|COOKIE|(^|_)HEADERS?$|WEBHOOK|BYPASS|(^|_)(AUTH|SESSION|DSN|PAT)$|_(AUTH|SESSION|PAT)_|PRIVATE_?KEY|API_?KEY|(^|_)KEY$|_URI$|DATABASE_URL|(DB|REDIS|MONGO|AMQP|POSTGRES|MYSQL)\w*_URL|CONNECTION_?STRING/i;
const publicName = /^(GITHUB_(?!\w*TOKEN)\w*|RUNNER_\w+|HOME|PATH|PWD)$/i;

/** Facts about the job and its machine, which GitHub shows publicly anyway. */
export const isPublicVariable = (name: string): boolean => publicName.test(name);

/** The parts of a config that can contain secrets, and the names that are public. */
export type Asked = Pick<Config, 'checks' | 'preview'> &
  Partial<Pick<Config, 'name' | 'targets' | 'compare' | 'faults' | 'secret' | 'previewHeaders'>>;

/**
 * The values that no report may show: variables with a name that suggests a secret, values that the environment put into the config (`ConfigSecret`),
 * headers with credentials, and the parts of a URL other than host and path. Excludes values that are public: names and addresses in the config, and
 * `shown`. For example, a password that equals the name of its database would otherwise mask that name everywhere.
 */
export function runSecrets(config: Asked | null, env: Environment, shown: readonly string[] = []): string[] {
  const whole = [...fromEnvironment(env), ...(config === null ? [] : fromConfig(config))];
  const all = [...whole, ...whole.flatMap(partsOfUrl)];
  const visible = [...shown, ...(config === null ? [] : namesIn(config))];
  return [...new Set(all)].filter((value) => value !== '' && !visible.some((one) => one.includes(value)));
}

/** The secrets of a journal, which contains only the names of its config's secret variables. */
export const journalSecrets = (variables: readonly string[], env: Environment): string[] =>
  runSecrets({ checks: [], preview: '', secret: secretOfVariables(variables, env) }, env);

export const secretOfVariables = (variables: readonly string[], env: Environment): ConfigSecret => ({
  values: variables.flatMap((name) => (Object.hasOwn(env, name) ? [env[name] ?? ''] : [])).filter((value) => value.length >= leastSecret),
  variables,
});

function fromEnvironment(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (value.length < leastSecret || isPublicVariable(name)) return [];
    return secretName.test(name) ? [value] : partsOfUrl(value).filter((part) => part.length >= leastSecret);
  });
}

function fromConfig({ checks, faults = [], preview, previewHeaders = {}, compare, secret }: Asked): string[] {
  const params = [...checks.map((check) => check.params), ...faults];
  return [
    ...(secret?.values ?? []),
    ...[previewHeaders, compare?.previewHeaders ?? {}, ...params.flatMap(headersIn)].flatMap(partsOfHeaders),
    ...partsOfUrl(preview),
    ...partsOfUrl(compare?.preview ?? ''),
  ];
}

/** Every `headers` object in the parameters of a check or a fault, at any depth. */
function headersIn(params: unknown): Readonly<Record<string, string>>[] {
  if (params === null || typeof params !== 'object') return [];
  if (Array.isArray(params)) return params.flatMap(headersIn);
  return Object.entries(params).flatMap(([key, value]) => (key === 'headers' ? [textsOf(value)] : headersIn(value)));
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};

const namesIn = ({ name = '', checks, targets = [], preview, compare }: Asked): string[] => [
  name,
  ...[...checks, ...targets].map((one) => one.name),
  ...[preview, compare?.preview ?? ''].map((url) => (URL.canParse(url) ? `${new URL(url).origin}${new URL(url).pathname}` : '')),
  ...targets.flatMap((target) => kindOf(target).addresses(target)).map(({ address }) => endpointText(address)),
];

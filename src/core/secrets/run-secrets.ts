import { endpointText } from '../address/endpoint.ts';
import type { Config } from '../model/config/config.ts';
import { kindOf } from '../targets/catalog.ts';
import { type Environment, exceptVisible, fromEnvironment, secretOfVariables } from './environment-secrets.ts';
import { partsOfHeaders, partsOfUrl } from './parts.ts';

/** The parts of a config that can contain secrets, and the names that are public. */
export type SecretSources = Pick<Config, 'checks' | 'preview'> &
  Partial<Pick<Config, 'name' | 'targets' | 'compare' | 'faults' | 'traffic' | 'secret' | 'previewHeaders'>>;

/**
 * The values that no report may show: variables with a name that suggests a secret, values that the environment put into the config (`ConfigSecret`),
 * headers with credentials, and the parts of a URL other than host and path. Excludes values that are public: names and addresses in the config, and
 * `shown`. For example, a password that equals the name of its database would otherwise mask that name everywhere.
 */
export function runSecrets(config: SecretSources | null, env: Environment, shown: readonly string[] = []): string[] {
  const whole = [...fromEnvironment(env), ...(config === null ? [] : fromConfig(config))];
  return exceptVisible(whole, [...shown, ...(config === null ? [] : namesIn(config))]);
}

/** The secrets of a journal, which contains only the names of its config's secret variables. */
export const journalSecrets = (variables: readonly string[], env: Environment): string[] =>
  runSecrets({ checks: [], preview: '', secret: secretOfVariables(variables, env) }, env);

function fromConfig({ checks, faults = [], traffic = [], preview, previewHeaders = {}, compare, secret }: SecretSources): string[] {
  const params = [...[...checks, ...traffic].map(({ params }) => params), ...faults];
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

const namesIn = ({ name = '', checks, targets = [], preview, compare }: SecretSources): string[] => [
  name,
  ...[...checks, ...targets].map((one) => one.name),
  ...[preview, compare?.preview ?? ''].map((url) => (URL.canParse(url) ? `${new URL(url).origin}${new URL(url).pathname}` : '')),
  ...targets.flatMap((target) => kindOf(target).addresses(target)).map(({ address }) => endpointText(address)),
];

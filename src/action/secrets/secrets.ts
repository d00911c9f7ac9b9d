import { runSecrets, type SecretSources } from '../../core/secrets/run-secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The values that no report of the action may show: the token, and the secrets of the run (`runSecrets`). */
export const secretsOf = (
  config: SecretSources | null,
  token: string | undefined,
  env: Environment,
  shown: readonly string[] = [],
): string[] => [...(token === undefined ? [] : [token]), ...runSecrets(config, env, shown)];

import { type Redact, redactor } from '../../core/secrets/redactor.ts';
import { runSecrets } from '../../core/secrets/run-secrets.ts';
import { guardText } from '../../core/stdout/guard-text.ts';

type Write = (text: string) => void;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a command says, without the secrets that it knows of, and in a workflow without anything that the runner would obey. Before a config is
 * read, secrets are what the environment calls so.
 */
export function guarded(
  { env, cwd }: { readonly env: Environment; readonly cwd: string },
  write: { readonly out: Write; readonly err: Write },
) {
  let redact: Redact | undefined;
  const known: Redact = (text) => {
    redact ??= redactor(runSecrets(null, env, [cwd]));
    return redact(text);
  };
  const guard = (text: string): string => (inWorkflow(env) ? guardText(text, true) : text);
  return {
    out: (text: string) => write.out(guard(known(text))),
    err: (text: string) => write.err(guard(known(text))),
    redact: known,
    hide: (secrets: readonly string[]) => {
      redact = redactor(secrets);
    },
  };
}

/** Does the runner read what we print? */
export const inWorkflow = (env: Environment): boolean => (env.GITHUB_ACTIONS ?? '') !== '';

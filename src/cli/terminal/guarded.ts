import { environmentSecrets } from '../../core/secrets/environment-secrets.ts';
import { type Redact, redactor } from '../../core/secrets/redactor.ts';
import { guardText } from '../../core/stdout/guard-text.ts';

type Write = (text: string) => void;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The output of a command without the secrets that it knows, and in a workflow without anything that the runner would take for a command. Before a
 * config is read, secrets are the variables whose names look like one.
 */
export function guarded(
  { env, cwd }: { readonly env: Environment; readonly cwd: string },
  write: { readonly out: Write; readonly err: Write },
) {
  let redact: Redact | undefined;
  const known: Redact = (text) => {
    redact ??= redactor(environmentSecrets(env, [cwd]));
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

/** Whether a GitHub runner reads our output. */
export const inWorkflow = (env: Environment): boolean => (env.GITHUB_ACTIONS ?? '') !== '';

import { quote } from '../source/quote.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface Replaced {
  readonly text: string;
  readonly used: readonly { readonly name: string; readonly value: string }[];
  /** How many variables were replaced. */
  readonly count: number;
  readonly problems: readonly {
    readonly code: 'CG1004' | 'CG1010' | 'CG1011' | 'CG1012';
    readonly message: string;
    readonly hint: string;
    readonly index: number;
    readonly width: number;
  }[];
}

/** Variables that the runner and GitHub give only to the job. A config from a branch must not be able to send them anywhere. */
const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;

export const isWithheld = (name: string): boolean => withheld.test(name);

/** `$${` gives `${`; then `${NAME}` and `${NAME:-default}`; any other `${` is an error. */
const variable = /\$\$\{|\$\{(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g;

/** Replaces the variables in a text, with at most `room` characters. As in a shell, an empty variable counts as not set if there is a default. */
export function replaceVariables(text: string, env: Env, room: number): Replaced {
  const used: { name: string; value: string }[] = [];
  const problems: Replaced['problems'][number][] = [];
  let count = 0;
  let left = room;
  const replaced = text.replace(variable, (whole: string, name: string | undefined, standard: string | undefined, index: number) => {
    if (whole.startsWith('$$')) return `\${`;
    const value = name === undefined ? undefined : lookUp(name, standard, env);
    if (name === undefined || value === undefined) {
      problems.push({ ...wrong(name), index, width: whole.length });
      return '';
    }
    count += 1;
    if (value !== standard && !used.some((one) => one.name === name)) used.push({ name, value });
    left -= value.length;
    if (left < 0 && left + value.length >= 0) problems.push({ ...tooLong, index, width: whole.length });
    return left < 0 ? '' : value;
  });
  return { text: replaced, used, count, problems };
}

function lookUp(name: string, standard: string | undefined, env: Env): string | undefined {
  if (isWithheld(name)) return undefined;
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  return standard === undefined ? value : value || standard;
}

const tooLong: Pick<Replaced['problems'][number], 'code' | 'message' | 'hint'> = {
  code: 'CG1004',
  message: 'the config is too long after its variables are filled in',
  hint: 'pass the application the variable, or a file, instead of its value',
};

function wrong(name: string | undefined): Pick<Replaced['problems'][number], 'code' | 'message' | 'hint'> {
  if (name === undefined) {
    return {
      code: 'CG1011',
      message: 'this is not a valid variable',
      hint: `write \`\${NAME}\` or \`\${NAME:-default}\`; write \`$\${\` for a literal \`\${\``,
    };
  }
  if (isWithheld(name)) {
    return {
      code: 'CG1012',
      message: `the variable ${quote(name)} is never available to a config`,
      hint: 'pass the value in a variable with another name',
    };
  }
  return { code: 'CG1010', message: `the variable ${quote(name)} is not set`, hint: `set it, or give a default: \`\${${name}:-…}\`` };
}

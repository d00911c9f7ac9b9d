import type { Config } from '../model/config/config.ts';
import { complete } from './complete.ts';
import { explain } from './messages/explain.ts';
import { numbersFromText } from './messages/numbers-from-text.ts';
import { withMonkeyFaults } from './monkey-faults.ts';
import { type Overrides, override } from './overrides.ts';
import { earlyRules, lateRules } from './rules/catalog.ts';
import { jsonSchema } from './schema/json-schema.ts';
import type { RawConfig } from './schema/schema.ts';
import { secretIn } from './secret-in.ts';
import { type Problem, problemLimit } from './source/problem.ts';
import { Source } from './source/source.ts';
import { check } from './validate.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { Env } from './yaml/variables.ts';

export interface ConfigText {
  readonly text: string;
  /** The name of the file for messages. */
  readonly file: string;
  /** The values for `${NAME}`. */
  readonly env: Env;
  /** From the command line or action inputs; already checked with `overrideProblems`. */
  readonly overrides?: Overrides;
  /** How many problems to report; the rest is only counted. Default: `problemLimit`. */
  readonly limit?: number;
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config; readonly warnings: readonly Problem[] }
  /** In the order of the file, at most `limit`; `more` counts those that are not shown. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/**
 * Reads a config: YAML 1.2, variables, schema, and rules across its parts. Never throws because of the content: it returns all problems together, each
 * with its position.
 */
export function parseConfig({ text, file, env, overrides = {}, limit = problemLimit }: ConfigText): ParsedConfig {
  const plainText = text.replace(/^\uFEFF/, '');
  const source = new Source(file, plainText);
  const read = readYaml(plainText, source, env);
  if (!read.readable) return failed(read.problems, limit);
  const { root: written, problems } = override(read, overrides, source);
  const root = withMonkeyFaults(written, source);
  const first = check(root);
  const again = !first.success && numbersFromText(root, first.error.issues, source);
  const checked = again ? check(root) : first;
  const context = { source, root, schema: jsonSchema };
  const issues = checked.success ? [] : explain(checked.error.issues, context);
  const otherVersion = issues.filter(({ code }) => code === 'CG1106');
  if (otherVersion.length > 0) return failed(otherVersion, limit);
  const all = [...problems, ...issues, ...earlyRules.flatMap((rule) => rule(root, source))];
  return all.length > 0 || !checked.success ? failed(all, limit) : concluded(checked.data, source, limit);
}

function concluded(raw: RawConfig, source: Source, limit: number): ParsedConfig {
  const secret = secretIn(source.substitutions);
  const config = { ...complete(raw), ...(secret !== null && { secret }) };
  const described = lateRules.map((rule) => rule(config, source));
  const problems = described.flatMap(({ problems = [] }) => problems);
  if (problems.length > 0) return failed(problems, limit);
  return { ok: true, config, warnings: inOrder(described.flatMap(({ warnings = [] }) => warnings)).slice(0, problemLimit) };
}

function failed(problems: readonly Problem[], limit: number): ParsedConfig {
  const sorted = inOrder(withoutEchoes(problems));
  return { ok: false, problems: sorted.slice(0, limit), more: Math.max(0, sorted.length - limit) };
}

const inOrder = (problems: readonly Problem[]): Problem[] => problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** Keeps the first problem of each value, because for example an unset variable makes the value wrong in every other way as well. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const reported = new Set<string>();
  return problems.filter((problem) => {
    const { path, line, column, code } = problem;
    const inside = path === '' || code === 'CG1105' ? `${code} ${line}:${column}` : path;
    if (reported.has(inside) && code !== 'CG1702') return false;
    reported.add(inside);
    return true;
  });
}

import { problemLine, problemsText } from '../../core/config/messages/problems-text.ts';
import { type Overrides, overrideProblems } from '../../core/config/overrides.ts';
import { parseConfig } from '../../core/config/parse.ts';
import { isRefusal, type Problem, problemLimit } from '../../core/config/source/problem.ts';
import type { Env } from '../../core/config/yaml/variables.ts';
import type { Config } from '../../core/model/config/config.ts';
import { type FailureCode, GateFailure } from '../../core/model/failure.ts';
import { findConfig } from './find-config.ts';
import { readConfigFile } from './read-config-file.ts';

export interface OpenConfigOptions {
  /** Relative to the workspace; omitted: the usual places (`usualPaths`). */
  readonly path?: string;
  /** Absolute. */
  readonly workspace: string;
  /** The values for `${NAME}`. */
  readonly env: Env;
  /** From the command line or action inputs; written as in the config. */
  readonly previewOverride?: string;
  /** Used only when the config has no preview, or its variable is not set. */
  readonly previewFallback?: string;
  readonly name?: string;
  readonly scenarios?: string | number;
  readonly seed?: string;
  readonly budget?: string;
  readonly shard?: string;
  /** Maximum number of reported problems; omitted: `problemLimit`. */
  readonly limit?: number;
}

export interface OpenedConfig {
  readonly config: Config;
  /** One line each, with its place. */
  readonly warnings: readonly string[];
  /** Relative to the workspace. */
  readonly file: string;
}

/**
 * Finds, reads and checks a config.
 * @throws GateFailure CONFIG_MISSING, CONFIG_UNREADABLE, CONFIG_OUTSIDE, INPUT_INVALID (an override), CONFIG_INVALID, PREVIEW_REFUSED or
 * TARGET_REFUSED; the message lists every problem (`problemsText`)
 */
export async function openConfig(options: OpenConfigOptions): Promise<OpenedConfig> {
  const overrides = overridesOf(options);
  const file = await findConfig(options.workspace, options.path);
  const text = await readConfigFile(options.workspace, file);
  const parsed = parseConfig({ text, file, env: options.env, overrides, ...(options.limit !== undefined && { limit: options.limit }) });
  if (parsed.ok) return withExperimentsOf(parsed.config, parsed.warnings.map(problemLine), file, options);
  throw new GateFailure(codeOf(parsed.problems), problemsText(parsed.problems, parsed.more));
}

/** Reads the experiments that a config names. They come from the same commit as the config, and from inside the workspace. */
async function withExperimentsOf(
  config: Config,
  warnings: readonly string[],
  file: string,
  { workspace, env }: OpenConfigOptions,
): Promise<OpenedConfig> {
  if (config.experiments === undefined) return { config, warnings, file };
  const { withExperiments } = await import('../../core/chaos-toolkit/ready/with-experiments.ts');
  const files = await Promise.all(
    config.experiments.files.map(async (name) => ({ file: name, text: await readConfigFile(workspace, name) })),
  );
  const read = withExperiments(config, files, env);
  if (read.refusals.length === 0) return { config: read.config, warnings: [...warnings, ...read.warnings], file };
  throw new GateFailure('CONFIG_INVALID', read.refusals.slice(0, problemLimit).join('\n'), {
    hint: 'the gate runs no part of an experiment that it refuses: docs/chaos-toolkit.md',
  });
}

const refusalCodes: Partial<Record<Problem['code'], FailureCode>> = { CG1701: 'PREVIEW_REFUSED', CG1703: 'CAP_EXCEEDED' };

/** A safety rule takes precedence over other problems. */
function codeOf(problems: readonly Problem[]): FailureCode {
  const refusal = problems.find(isRefusal);
  if (refusal === undefined) return 'CONFIG_INVALID';
  return refusalCodes[refusal.code] ?? 'TARGET_REFUSED';
}

const inputNames: Readonly<Record<keyof Overrides, string>> = {
  preview: 'preview-url',
  previewFallback: 'the address of the deployment',
  name: 'name',
  scenarios: 'scenarios',
  seed: 'seed',
  budget: 'budget',
  shard: 'shard',
};

function overridesOf({ previewOverride, previewFallback, name, scenarios, seed, budget, shard }: OpenConfigOptions): Overrides {
  const all = { preview: previewOverride, previewFallback, name, scenarios, seed, budget, shard };
  const overrides: Overrides = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const problems = overrideProblems(overrides);
  if (problems.length === 0) return overrides;
  const lines = problems.map(({ key, message }) => `${inputNames[key]}: ${message}`);
  throw new GateFailure(problems.some(({ refused }) => refused) ? 'PREVIEW_REFUSED' : 'INPUT_INVALID', lines.join('\n'));
}

import { defaultFailOn, type FailOn, failOnLevels } from '../../core/compare/fail-on.ts';
import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { seedComplaint } from '../../core/random/seed-complaint.ts';

export const commentPolicies = ['always', 'on-failure', 'never'] as const;
export type CommentPolicy = (typeof commentPolicies)[number];

/** The inputs of the action. An empty input counts as not set. Values that the config has as well are validated with the config. */
export interface Inputs {
  readonly config?: string;
  readonly previewUrl?: string;
  readonly seed?: string;
  readonly scenarios?: string;
  readonly budget?: string;
  readonly name?: string;
  /** Path of the result of an earlier run. */
  readonly baseline?: string;
  /** Folders with the results of shards to join, one a line. Absent: this is a run. */
  readonly shards?: string;
  readonly comment: CommentPolicy;
  readonly failOn: FailOn;
  readonly reportDir: string;
  readonly githubToken?: string;
  /** Inputs that the action does not have; the warning of the runner is easy to miss. */
  readonly unknown: readonly string[];
}

export const inputNames = [
  'config',
  'preview-url',
  'seed',
  'scenarios',
  'budget',
  'comment',
  'fail-on',
  'baseline',
  'name',
  'report-dir',
  'github-token',
  'matrix',
] as const;

/** The inputs of the action in `merge/`, which joins the results of shards. */
export const mergeInputNames = ['shards', 'comment', 'fail-on', 'baseline', 'name', 'report-dir', 'github-token', 'matrix'] as const;
type InputName = (typeof inputNames)[number] | (typeof mergeInputNames)[number];

type Environment = Readonly<Record<string, string | undefined>>;
/** Returns what is wrong with a value, or `null`. */
type Rule = (value: string) => string | null;

const is =
  (fits: RegExp, message: string): Rule =>
  (value) =>
    fits.test(value) ? null : `is not ${message}`;
const oneOf =
  (values: readonly string[]): Rule =>
  (value) =>
    values.includes(value) ? null : `is not one of ${values.join(', ')}`;
const rules: Partial<Record<InputName, Rule>> = {
  seed: seedComplaint,
  scenarios: is(/^[1-9]\d{0,3}$/, 'a whole number from 1 to 9999'),
  name: is(/^[\w .:/-]{1,80}$/, '1 to 80 letters, digits, spaces or any of _ . : / -'),
  comment: oneOf(commentPolicies),
  'fail-on': oneOf(failOnLevels),
};

/** The contract of the runner: `INPUT_<NAME>` in upper case, spaces as `_`, hyphens unchanged. */
const variable = (name: string): string => `INPUT_${name.toUpperCase()}`;

/**
 * Reads the action's inputs out of the environment.
 * @throws GateFailure INPUT_INVALID, with all problems
 */
export function readInputs(env: Environment): Inputs {
  const given = (name: InputName): string | undefined => env[variable(name)]?.trim() || undefined;
  const names = given('shards') === undefined ? inputNames : mergeInputNames;
  const problems = names.flatMap((name) => problem(name, given(name)));
  if (problems.length > 0) throw new GateFailure('INPUT_INVALID', problems.join('\n'));
  return { ...texts(given), ...choices(given), unknown: unknownInputs(env, names) };
}

function problem(name: InputName, value: string | undefined): string[] {
  const rule = rules[name];
  if (value === undefined) return [];
  // The runner writes this value. It is only hashed and shortened, so it needs no validation.
  if (name === 'matrix') return [];
  if (value.length > 4096 || value.includes('\0')) return [`input ${name}: too long, or not text`];
  const message = rule?.(value) ?? null;
  return message === null ? [] : [`input ${name}: ${JSON.stringify(value.slice(0, 80))} ${message}`];
}

function texts(given: (name: InputName) => string | undefined) {
  const named = {
    config: given('config'),
    previewUrl: given('preview-url'),
    seed: given('seed'),
    scenarios: given('scenarios'),
    budget: given('budget'),
    name: given('name'),
    baseline: given('baseline'),
    shards: given('shards'),
    githubToken: given('github-token'),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as Partial<
    Record<keyof typeof named, string>
  >;
}

function choices(given: (name: InputName) => string | undefined) {
  return {
    comment: (given('comment') ?? 'always') as CommentPolicy,
    failOn: (given('fail-on') ?? defaultFailOn) as FailOn,
    reportDir: given('report-dir') ?? 'chaos-report',
  };
}

function unknownInputs(env: Environment, names: readonly InputName[]): string[] {
  const known = new Set(names.map(variable));
  return Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key) && env[key] !== '')
    .slice(0, 20)
    .map((key) => unknownInput(key.slice('INPUT_'.length).toLowerCase().slice(0, 80), names));
}

function unknownInput(name: string, names: readonly InputName[]): string {
  const likely = nearest(name.replaceAll('_', '-'), names);
  return `unknown input ${JSON.stringify(name)}${likely === undefined ? `; there are ${names.join(', ')}` : `; did you mean ${likely}?`}`;
}

import type { Config, ConfigSecret } from '../../model/config/config.ts';
import type { FixedFault } from '../../model/config/fixed-fault.ts';
import type { ReadyExperiment } from '../../model/config/ready-experiment.ts';
import { standardSafety } from '../../model/config/safety.ts';
import { notAllowedIn } from '../../preview/not-allowed.ts';
import { counted } from '../../quantity/counted.ts';
import { printable } from '../../quantity/printable.ts';
import { type ExperimentTarget, experiment } from '../../targets/experiment.ts';
import type { Remark } from '../experiment.ts';
import { readyExperiment } from './ready-experiment.ts';
import type { Env } from './values.ts';

export interface ExperimentFile {
  /** As the config names it, relative to the workspace. */
  readonly file: string;
  readonly text: string;
}

export interface WithExperiments {
  readonly config: Config;
  /** One line each, with its place. */
  readonly warnings: readonly string[];
  /** Why experiments are refused; then `config` is without them. */
  readonly refusals: readonly string[];
}

/** A config with its experiments: each is a target of its own, and a scenario that no seed draws. */
export function withExperiments(config: Config, files: readonly ExperimentFile[], env: Env): WithExperiments {
  const allowsPython = config.safety?.allowChaosToolkit === true;
  const read = files.map(({ file, text }) => ({ file, ...readyExperiment(text, file.endsWith('.json'), env, allowsPython) }));
  const linesOf = (remarks: 'refusals' | 'notes') => read.flatMap((one) => one[remarks].map((remark) => lineOf(one.file, remark)));
  const ready = read.flatMap(({ file, ready }) => (ready === null ? [] : { file, ready }));
  const targets = ready.map((one) => targetOf(one.file, one.ready));
  const notAllowed = notAllowedIn({ targets, checks: [], compare: null }, config.safety ?? standardSafety);
  const secrets = read.map(({ secret }) => secret);
  const secret: ConfigSecret = {
    values: [...new Set([...(config.secret?.values ?? []), ...secrets.flatMap(({ secrets }) => secrets)])],
    variables: [...new Set([...(config.secret?.variables ?? []), ...secrets.flatMap(({ secretVariables }) => secretVariables)])],
  };
  return {
    config: {
      ...config,
      targets: [...config.targets, ...targets],
      ...(ready.length > 0 && { fixed: ready.map((one) => fixedOf(one.file, one.ready, config.experiments?.watchMs ?? 0)) }),
      ...(secret.values.length > 0 && { secret }),
    },
    warnings: linesOf('notes'),
    refusals: [
      ...linesOf('refusals'),
      ...notAllowed.map(({ effect, says, hint }) => `${printable(effect, 160)}: ${says}; ${hint} [CG1704]`),
      ...taken(config, files),
    ],
  };
}

/** The name of a target is what reports and locks know it by. */
const taken = ({ targets }: Config, files: readonly ExperimentFile[]): readonly string[] =>
  files
    .filter(({ file }) => targets.some(({ name }) => name === file))
    .map(({ file }) => `${printable(file, 120)}: a target has the same name [CG1205]`);

const targetOf = (file: string, content: ReadyExperiment): ExperimentTarget => ({ kind: experiment.kind, name: file, content });

const fixedOf = (file: string, { method, rollbacks, digest }: ReadyExperiment, lastsMs: number): FixedFault => ({
  fault: 'experiment',
  on: file,
  params: {
    method: `${counted(method.filter(({ type }) => type === 'action').length, 'action')} and ${rollbacks.length === 0 ? 'no rollbacks' : counted(rollbacks.length, 'rollback')}`,
    digest,
  },
  lastsMs,
});

const lineOf = (file: string, { place, code, path, says }: Remark): string =>
  `${printable(file, 120)}:${place === null ? '' : `${place.line}:${place.column}:`} ${says} [${code}${path === '' ? '' : ` ${path}`}]`;

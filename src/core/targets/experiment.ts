import * as z from 'zod';
import { addressOfUrl } from '../address/address-of-url.ts';
import { namespaceNotAllowed } from '../kubernetes/namespace.ts';
import type { ReadyDeed, ReadyExperiment, ReadyStep } from '../model/config/ready-experiment.ts';
import { noAddress } from './no-address.ts';
import type { NotAllowed, TargetKind } from './target-kind.ts';

/** What an experiment of the Chaos Toolkit disturbs. `experiments` of a config declares it; its name is the file. */
export type ExperimentTarget = {
  readonly kind: 'experiment';
  readonly name: string;
  readonly content: ReadyExperiment;
};

/** How long a method may take in all, ms. */
const longestMethodMs = 600_000;
/** After a cancel GitHub gives the post step five minutes: the rollbacks, and the hypothesis afterwards, fit into them. */
const longestRollbacksMs = 180_000;
/** How long the hypothesis may take to hold again after the rollbacks, ms. */
export const againMs = 30_000;

/** How long the hypothesis may take each time, ms. */
const longestAskMs = 60_000;

/** How long it may take to read or restore numbers of replicas, ms. */
export const scaledMs = 30_000;

const stepMs = ({ timeoutMs, pauseMs, does, tolerance }: ReadyStep): number =>
  pauseMs.before + pauseMs.after + (does.kind === 'wait' ? does.ms : timeoutMs) + (tolerance?.kind === 'probe' ? tolerance.timeoutMs : 0);
const sumMs = (steps: readonly ReadyStep[]): number => steps.reduce((sum, step) => sum + stepMs(step), 0);

/** The gate itself restores what such a step changes. */
export const scales = ({ does }: ReadyStep): boolean => does.kind === 'deployment' && does.replicas !== null;

/** The time limits of the parts of an experiment, ms. */
export const limitsOf = ({ probes, method, rollbacks }: ReadyExperiment) => ({
  scalesMs: method.some(scales) ? scaledMs : 0,
  askMs: Math.max(1_000, Math.min(longestAskMs, sumMs(probes))),
  methodMs: Math.max(1_000, Math.min(longestMethodMs, sumMs(method))),
  rollbacksMs: Math.max(1_000, Math.min(longestRollbacksMs, sumMs(rollbacks))),
});

const waitsMs = ({ pauseMs, does }: ReadyStep): number => pauseMs.before + pauseMs.after + (does.kind === 'wait' ? does.ms : 0);

/** The parts of an experiment that cannot end in time: their pauses and waits alone take as long as the part may. */
export function endless({ probes, method, rollbacks }: ReadyExperiment) {
  const inOrder = method.filter(({ isBackground }) => !isBackground);
  const allMs = (steps: readonly ReadyStep[]): number => steps.reduce((sum, step) => sum + waitsMs(step), 0);
  return [
    { part: 'steady-state-hypothesis', limitMs: longestAskMs, waitsMs: allMs(probes) },
    { part: 'method', limitMs: longestMethodMs, waitsMs: Math.max(allMs(inOrder), ...method.map(waitsMs)) },
    { part: 'rollbacks', limitMs: longestRollbacksMs, waitsMs: allMs(rollbacks) },
  ].filter((one) => one.waitsMs >= one.limitMs);
}

/** All that an experiment does, also to judge what a probe has returned. */
export const deedsOf = ({ probes, method, rollbacks }: ReadyExperiment): readonly ReadyDeed[] =>
  [...probes, ...method, ...rollbacks].flatMap(({ does, tolerance }) => (tolerance?.kind === 'probe' ? [does, tolerance.does] : [does]));

/** Does it need an installed Chaos Toolkit? */
export const callsPython = (content: ReadyExperiment): boolean => deedsOf(content).some(({ kind }) => kind === 'python');

const noPython: NotAllowed = {
  key: 'experiments',
  says: 'it calls functions of Python modules, and `safety.allow-chaos-toolkit` does not allow that',
  hint: 'write `safety: { allow-chaos-toolkit: true }` in the config of the base branch',
};

export const experiment: TargetKind<ExperimentTarget> = {
  ...noAddress,
  kind: 'experiment',
  noun: 'an experiment of the Chaos Toolkit',
  summary: 'what the actions of an experiment disturb, and its rollbacks put back',
  docs: {
    why: 'A team has experiments of the Chaos Toolkit, and wants a verdict about each pull request from them.',
    example: null,
  },
  schema: z.custom<{ content: ReadyExperiment }>(() => false, 'an experiment is written under `experiments`'),
  takes: ['experiment'],
  runsPrograms: () => true,
  touchesMachine: () => true,
  notAllowed({ content }, safety) {
    const namespaces = deedsOf(content).flatMap((does) => ('namespace' in does ? [does.namespace] : []));
    const refused = namespaces.flatMap((namespace) => namespaceNotAllowed(namespace, safety) ?? []);
    return refused[0] ?? (callsPython(content) && !safety.allowChaosToolkit ? noPython : null);
  },
  addresses: ({ content }) =>
    deedsOf(content).flatMap((does) => {
      if (does.kind === 'toxic') return [{ key: 'configuration', address: does.api }];
      return does.kind === 'request' ? [{ key: 'url', address: addressOfUrl(does.url) }] : [];
    }),
  identities: () => [],
  drawsWorker: () => false,
  stepsMs({ content }) {
    const { askMs, methodMs, rollbacksMs, scalesMs } = limitsOf(content);
    return { injectMs: 2 * askMs + methodMs + scalesMs, removeMs: rollbacksMs + askMs + againMs + scalesMs };
  },
  rehearsalStepMs: () => null,
};

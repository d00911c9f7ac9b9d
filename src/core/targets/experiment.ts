import * as z from 'zod';
import { addressOfUrl } from '../address/address-of-url.ts';
import { namespaceNotAllowed } from '../kubernetes/namespace.ts';
import type { ReadyExperiment, ReadyStep } from '../model/config/ready-experiment.ts';
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

const stepMs = ({ timeoutMs, pauseMs, does }: ReadyStep): number =>
  pauseMs.before + pauseMs.after + (does.kind === 'wait' ? does.ms : timeoutMs);
const sumMs = (steps: readonly ReadyStep[]): number => steps.reduce((sum, step) => sum + stepMs(step), 0);

/** The time limits of the parts of an experiment, ms. */
export const limitsOf = ({ probes, method, rollbacks }: ReadyExperiment) => ({
  askMs: Math.max(1_000, Math.min(60_000, sumMs(probes))),
  methodMs: Math.max(1_000, Math.min(longestMethodMs, sumMs(method))),
  rollbacksMs: Math.max(1_000, Math.min(longestRollbacksMs, sumMs(rollbacks))),
});

export const stepsOf = ({ probes, method, rollbacks }: ReadyExperiment): readonly ReadyStep[] => [...probes, ...method, ...rollbacks];

/** Does a step need an installed Chaos Toolkit? */
export const callsPython = (content: ReadyExperiment): boolean => stepsOf(content).some(({ does }) => does.kind === 'python');

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
    const namespaces = stepsOf(content).flatMap(({ does }) => (does.kind === 'pods' ? [does.namespace] : []));
    const refused = namespaces.flatMap((namespace) => namespaceNotAllowed(namespace, safety) ?? []);
    return refused[0] ?? (callsPython(content) && !safety.allowChaosToolkit ? noPython : null);
  },
  addresses: ({ content }) =>
    stepsOf(content).flatMap(({ does }) => {
      if (does.kind === 'toxic') return [{ key: 'configuration', address: does.api }];
      return does.kind === 'request' ? [{ key: 'url', address: addressOfUrl(does.url) }] : [];
    }),
  identities: () => [],
  drawsWorker: () => false,
  stepsMs({ content }) {
    const { askMs, methodMs, rollbacksMs } = limitsOf(content);
    return { injectMs: 2 * askMs + methodMs, removeMs: rollbacksMs + askMs + againMs };
  },
  rehearsalStepMs: () => null,
};

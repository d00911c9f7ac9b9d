import { endpointText } from '../../../core/address/endpoint.ts';
import type {
  ReadyDeployment,
  ReadyExperiment,
  ReadyLook,
  ReadyPods,
  ReadyStep,
  ReadyToxic,
} from '../../../core/model/config/ready-experiment.ts';
import type { Json } from '../../../core/model/json.ts';
import { printable } from '../../../core/quantity/printable.ts';
import { againMs, limitsOf, scaledMs } from '../../../core/targets/experiment.ts';
import { firstUnmet } from '../../experiment/ask.ts';
import { wordsForCall } from '../../experiment/call-python.ts';
import { lookedAtBy } from '../../experiment/look.ts';
import { act, withPauses } from '../../experiment/run-step.ts';
import type { StepPlace } from '../../experiment/step-place.ts';
import { settled } from '../settled.ts';
import { hasField, recordsIn, textIn } from '../state.ts';
import type { UndoHandler } from '../undo-handler.ts';
import { hasScaled, restoreScaled, scaledComplaint, wordsForScaled } from './scaled.ts';
import { stepIn } from './step-in.ts';

/**
 * Runs the rollbacks of an experiment of the Chaos Toolkit, all of them, also when one fails. What decides is whether each ended well and the hypothesis
 * holds afterwards. Recovery may run them again, and a rollback that cannot run twice then fails: that is reported, and never taken as removed. State:
 * `{ rollbacks: step[], probes: step[], workspace: string, mark: string, python?: string, scaled?: record[] }`, with steps as in `ReadyExperiment` and records as `scaledRecords`
 * makes them.
 */
export const experimentRollbacks: UndoHandler = {
  kind: 'experiment.rollbacks',
  undo: async (state, signal) => rollBack(stepsIn(state, 'rollbacks'), placeIn(state), new Set(), state, signal),
  async verifyRemoved(state, signal) {
    const complaint = await scaledComplaint(state, signal);
    if (complaint !== null) return { ok: false, says: complaint, numbers: {} };
    const probes = stepsIn(state, 'probes');
    if (stepsIn(state, 'rollbacks').length === 0 && !hasScaled(state))
      return { ok: true, says: 'the experiment has no rollbacks, so nothing says how to remove what its actions did', numbers: {} };
    if (probes.length === 0)
      return { ok: true, says: 'each rollback ended well, and the experiment has no hypothesis to ask', numbers: {} };
    const { last } = await settled(
      (limit) => firstUnmet(probes, placeIn(state), limit),
      (unmet) => unmet === null,
      againMs,
      signal,
    );
    if (last === null) return { ok: true, says: 'each rollback ended well, and the hypothesis holds', numbers: {} };
    const says = `after the rollbacks the hypothesis does not hold: \`${printable(last.probe, 60)}\`: ${last.says}`;
    return { ok: false, says, numbers: {} };
  },
  commands(state) {
    const place = placeIn(state);
    return [['cd', place.workspace], ...stepsIn(state, 'rollbacks').map((step) => wordsOf(step, place)), ...wordsForScaled(state)];
  },
  limitMs(state) {
    const { rollbacksMs, askMs } = limitsOf(partsIn(state));
    return rollbacksMs + askMs + againMs + (hasScaled(state) ? scaledMs : 0);
  },
};

/**
 * Runs the rollbacks that are not done yet, and adds those that ended well to `done`. Then it restores numbers of replicas.
 * @throws Error with the first that failed, after all have run
 */
export async function rollBack(
  rollbacks: readonly ReadyStep[],
  place: StepPlace,
  done: Set<number>,
  state: Json,
  signal: AbortSignal,
): Promise<void> {
  const failures: string[] = [];
  for (const [index, step] of rollbacks.entries()) {
    if (done.has(index)) continue;
    await withPauses(step, signal, () => (step.type === 'action' ? act(step, place, signal) : Promise.resolve())).then(
      () => done.add(index),
      (error: Error) => failures.push(`the rollback \`${printable(step.name, 60)}\` failed: ${error.message}`),
    );
  }
  await restoreScaled(state, signal).catch((error: Error) => failures.push(error.message));
  if (failures[0] !== undefined) throw new Error(failures[0]);
}

const stepsIn = (state: Json, key: 'rollbacks' | 'probes'): readonly ReadyStep[] => recordsIn(state, key).map(stepIn);

const placeIn = (state: Json): StepPlace => ({
  workspace: textIn(state, 'workspace'),
  mark: textIn(state, 'mark'),
  ...(hasField(state, 'python') && { python: textIn(state, 'python') }),
});

const partsIn = (state: Json): ReadyExperiment => ({
  digest: '',
  method: [],
  probes: stepsIn(state, 'probes'),
  rollbacks: stepsIn(state, 'rollbacks'),
  asks: { before: true, during: false },
});

/** What a person would type instead. */
function wordsOf({ does }: ReadyStep, { python = 'python3' }: StepPlace): readonly string[] {
  if (does.kind === 'python') return wordsForCall(python, does.call);
  if (does.kind === 'program') return does.words;
  if (does.kind === 'wait') return ['sleep', String(does.ms / 1000)];
  if (does.kind === 'file') return [fileCommands[does.func], ...does.files];
  if (does.kind === 'toxic') return wordsForProxy(does);
  if (does.kind === 'pods') return [...wordsForKubectl(does), 'get', 'pods', ...wordsForSelector(does)];
  if (does.kind === 'look') return [...wordsForKubectl(does), 'get', lookedAtBy(does), ...wordsForSelector(does)];
  if (does.kind === 'deployment') {
    const deployment = `deployment/${does.name}`;
    return [
      ...wordsForKubectl(does),
      ...(does.replicas === null ? ['rollout', 'restart', deployment] : ['scale', deployment, `--replicas=${does.replicas}`]),
    ];
  }
  const headers = Object.entries(does.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const body = does.body === null ? [] : ['--data-raw', does.body];
  return ['curl', '-f', ...(does.verifyTls ? [] : ['-k']), '-X', does.method, ...headers, ...body, does.url];
}

function wordsForProxy({ api, proxy, does }: ReadyToxic): readonly string[] {
  const url = `http://${endpointText(api)}/proxies/${encodeURIComponent(proxy)}`;
  if (does.change === 'remove') return ['curl', '-f', '-X', 'DELETE', `${url}/toxics/${encodeURIComponent(does.name)}`];
  return does.change === 'enabled'
    ? ['curl', '-f', '-d', JSON.stringify({ enabled: does.to }), url]
    : ['curl', '-f', '-d', JSON.stringify(does.toxic), `${url}/toxics`];
}

const wordsForKubectl = ({ context, namespace }: ReadyPods | ReadyLook | ReadyDeployment): readonly string[] => [
  'kubectl',
  ...(context === null ? [] : ['--context', context]),
  '--namespace',
  namespace,
];

/** Which pods it deletes is for the person to choose. */
const wordsForSelector = ({ selector }: ReadyPods | ReadyLook): readonly string[] => (selector === null ? [] : ['--selector', selector]);

const fileCommands = { exists: 'ls', isfile: 'ls', isdir: 'ls', rename: 'mv', remove: 'rm', mkdir: 'mkdir' } as const;

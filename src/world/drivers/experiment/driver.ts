import { GateFailure } from '../../../core/model/failure.ts';
import type { Json } from '../../../core/model/json.ts';
import { disturbsNothing } from '../../../core/model/result/cause.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { printable } from '../../../core/quantity/printable.ts';
import { againMs, type ExperimentTarget, limitsOf, scales } from '../../../core/targets/experiment.ts';
import { firstUnmet, type Unmet } from '../../experiment/ask.ts';
import { runMethod } from '../../experiment/run-method.ts';
import type { StepPlace } from '../../experiment/step-place.ts';
import { helperMark } from '../../process/helper.ts';
import { experimentRollbacks, rollBack } from '../../undo/experiment/rollbacks.ts';
import { scaledRecords } from '../../undo/experiment/scaled.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { placeWithPython } from './installed-chaos.ts';
import { checkPrograms } from './programs-there.ts';

/** Runs an experiment of the Chaos Toolkit under the strict reading: docs/chaos-toolkit.md. */
export function experimentDriver({ name, content }: ExperimentTarget, context: DriverContext): Driver {
  const { probes, method, rollbacks, asks, digest } = content;
  let placed: Promise<StepPlace> | undefined;
  /** Looked up once, before anything runs. */
  const placeIn = (signal: AbortSignal): Promise<StepPlace> =>
    (placed ??= placeWithPython(content, { workspace: context.workspace, mark: helperMark(context.runId) }, signal));
  const { askMs, methodMs, rollbacksMs, scalesMs } = limitsOf(content);
  const isFault = method.some(({ type, isHarmless }) => type === 'action' && !isHarmless);
  /** By undo: the rollbacks that have ended well. An undo without an entry is of a method that has not begun. */
  const begun = new Map<string, Set<number>>();
  const unmet = new Map<string, readonly Unmet[]>();
  const complaint = async (signal: AbortSignal): Promise<string | null> => {
    const first = asks.before ? await firstUnmet(probes, await placeIn(signal), signal) : null;
    return first === null ? null : `the hypothesis does not hold: \`${printable(first.probe, 60)}\`: ${first.says}`;
  };
  return {
    prepareMs: askMs + scalesMs,
    undoMs: Math.max(rollbacksMs, askMs + againMs) + scalesMs,
    applyMs: () => methodMs + askMs,
    async checkAllowed(signal) {
      await checkPrograms(content, context.workspace);
      await placeIn(signal);
    },
    unhealthy: complaint,
    steadyMs: askMs,
    async prepare({ params }, id, signal) {
      if (params.digest !== digest)
        throw new GateFailure('TARGET_UNAVAILABLE', 'the file of the experiment is another one than that of the plan', {
          hint: 'check out the commit of the plan, or plan again',
        });
      const why = await complaint(signal);
      if (why !== null) throw new GateFailure('TARGET_NOT_READY', why);
      const place = await placeIn(signal);
      const scaled = await scaledRecords(content, place.mark, signal);
      if (rollbacks.length === 0 && method.some((step) => step.type === 'action' && !step.isHarmless && !scales(step)))
        await context.note('an experiment has no rollbacks: nothing says how to remove what its actions do');
      return {
        id,
        target: name,
        kind: experimentRollbacks.kind,
        state: plain({ rollbacks, probes, ...place, ...(scaled.length > 0 && { scaled }) }),
      };
    },
    async apply({ seed }, { id }, signal) {
      const place = { ...(await placeIn(signal)), seed };
      begun.set(id, new Set());
      unmet.set(id, await runMethod(content, place, signal));
    },
    unmet: ({ id }) => unmet.get(id) ?? [],
    observeEffect: async () =>
      isFault
        ? { ok: true, says: 'each action of the method ended well', numbers: {} }
        : { ok: false, says: `${disturbsNothing} anything`, numbers: {} },
    async undo({ id, state }: Undo, signal) {
      const done = begun.get(id);
      if (done !== undefined) await rollBack(rollbacks, await placeIn(signal), done, state, signal);
    },
    verifyRemoved: async (_effect, { id, state }, signal) =>
      begun.has(id) ? experimentRollbacks.verifyRemoved(state, signal) : { ok: true, says: 'the method had not begun', numbers: {} },
  };
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

import { setTimeout as sleep } from 'node:timers/promises';
import { deleteObject } from '../../kubernetes/api.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { KubectlFailure } from '../../kubernetes/failure-in.ts';
import { podsPath } from '../../kubernetes/workload.ts';

/** An undo that an engine carries out: pure code decides from what is seen which step is next. */
export interface Steps<Step extends string, History extends object, Seen> {
  /** Before the first step. */
  readonly history: History;
  readonly lookEveryMs: number;
  look(signal: AbortSignal): Promise<Seen>;
  next(seen: Seen, history: History, nowMs: number): Step | 'done' | 'unrestored';
  take(step: Step, seen: Seen, signal: AbortSignal): Promise<void>;
  /** What the history says once the step was taken. */
  taken(step: Step, atMs: number): Partial<History>;
}

/** Looks, takes the next step and looks again, until nothing is left to do or to be done. */
export async function stepByStep<Step extends string, History extends object, Seen>(
  { history: before, lookEveryMs, look, next, take, taken }: Steps<Step, History, Seen>,
  signal: AbortSignal,
): Promise<void> {
  for (let history = before; ; ) {
    const seen = await look(signal);
    const step = next(seen, history, performance.now());
    if (step === 'done' || step === 'unrestored') return;
    if (await isTaken(() => take(step, seen, signal))) history = { ...history, ...taken(step, performance.now()) };
    await sleep(lookEveryMs, undefined, { signal });
  }
}

/** Resolves with whether the step was taken whole: what the cluster refused, or did in part, is due again. */
async function isTaken(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof KubectlFailure) return false;
    throw error;
  }
}

/** Deletes the pods of a fault by name and uid: new ones are without it. */
export async function replacePods(
  cluster: Cluster,
  pods: readonly { readonly name: string; readonly uid: string }[],
  signal: AbortSignal,
): Promise<void> {
  for (const { name, uid } of pods) await deleteObject(cluster, `${podsPath(cluster)}/${encodeURIComponent(name)}`, { uid }, signal);
}

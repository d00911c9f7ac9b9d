/** What was last seen of a fault of Litmus that is to be removed. */
export interface LitmusSight {
  /**
   * `running`: no request to stop was sent. `stopping`: the operator has yet to end its pods. `ended`: it says that it has. `gone`: neither the engine
   * nor its result exists. `unknown`: the API server gave no response that can be read.
   */
  readonly engine: 'running' | 'stopping' | 'ended' | 'gone' | 'unknown';
  /** Pods of Litmus for this engine: while one exists, it may still put the fault in. */
  readonly helpers: number;
  /** Is the fault still in a pod, by what Litmus says of it? A new pod has none. */
  readonly pods: 'clean' | 'dirty' | 'unknown';
  /** None of the pods that the fault was for exists any more. */
  readonly isReplaced: boolean;
}

/** When each step was last taken, ms of one clock that only moves forward; null: never. */
export interface LitmusHistory {
  readonly startedAtMs: number;
  readonly stoppedAtMs: number | null;
  readonly replacedAtMs: number | null;
  readonly deletedAtMs: number | null;
}

export interface LitmusRules {
  /** How long Litmus is given before the pods are replaced, ms. */
  readonly patienceMs: number;
  /** How long the rest may take afterwards, ms. */
  readonly restMs: number;
  /** The config allows that pods are replaced. */
  readonly mayReplace: boolean;
}

/**
 * `stop`: ask the engine to stop. `look`: wait, and look again. `replace`: delete the pods, whose owner makes new ones. `delete`: the engine and its
 * result. `done`: the fault is removed.
 */
export interface LitmusStep {
  readonly step: 'stop' | 'look' | 'replace' | 'delete' | 'done' | 'unrestored';
  /** One plain clause. */
  readonly says: string;
}

/** A request whose response was lost is sent again after this time, ms. */
const againMs = 2_000;

/**
 * The next step towards the removal of a fault: stop, wait until the helpers have ended and every pod is without the fault, and only then delete. A deleted
 * engine has no more operator that ends its helpers in order, and no more record of which pods have the fault.
 */
export function nextLitmusStep(sight: LitmusSight, history: LitmusHistory, rules: LitmusRules, nowMs: number): LitmusStep {
  const { engine, helpers, pods } = sight;
  const isClean = pods === 'clean' && helpers === 0;
  if (engine === 'gone' && isClean) return { step: 'done', says: 'the engine and the fault are removed' };
  if (nowMs - history.startedAtMs >= rules.patienceMs + rules.restMs) return unrestored(sight);
  if (engine === 'unknown') return { step: 'look', says: 'the cluster gives no response' };
  if (engine === 'running')
    return due(history.stoppedAtMs, nowMs)
      ? { step: 'stop', says: 'the experiment runs' }
      : { step: 'look', says: 'the request to stop was sent a moment ago' };
  if (engine === 'ended' && isClean)
    return due(history.deletedAtMs, nowMs)
      ? { step: 'delete', says: 'the experiment has stopped, and no pod has the fault' }
      : { step: 'look', says: 'the engine was deleted a moment ago' };
  return notClean(sight, history, rules, nowMs);
}

function notClean(
  { engine, helpers, pods, isReplaced }: LitmusSight,
  { startedAtMs, replacedAtMs }: LitmusHistory,
  { patienceMs, mayReplace }: LitmusRules,
  nowMs: number,
): LitmusStep {
  if (nowMs - startedAtMs >= patienceMs && replacedAtMs === null && !isReplaced && pods !== 'clean')
    return mayReplace
      ? { step: 'replace', says: 'Litmus does not remove the fault, and new pods are without it' }
      : unrestored({ engine, helpers, pods, isReplaced });
  return {
    step: 'look',
    says: helpers > 0 || engine === 'stopping' ? 'Litmus is stopping the experiment' : 'Litmus is removing the fault',
  };
}

const due = (lastMs: number | null, nowMs: number): boolean => lastMs === null || nowMs - lastMs >= againMs;

function unrestored({ engine, helpers, pods }: LitmusSight): LitmusStep {
  const says =
    engine === 'unknown'
      ? 'the cluster gives no response'
      : pods === 'dirty'
        ? 'Litmus has not removed the fault from every pod'
        : pods === 'unknown'
          ? 'nothing shows whether the fault is removed'
          : helpers > 0
            ? 'pods of Litmus still run'
            : 'Litmus still holds the engine';
  return { step: 'unrestored', says };
}

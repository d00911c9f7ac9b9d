/** What was last seen of a fault that is to be removed. Times are of one clock that only moves forward, ms. */
export interface UndoSight {
  /** `gone`: there is no object of this name, or one with another uid. `unknown`: the API server gave no response that can be read. */
  readonly object: 'gone' | 'present' | 'deleted' | 'unknown';
  /** What the second witness says: is the fault still in the pods? */
  readonly witness: 'clean' | 'dirty' | 'unknown';
  /** As many pods are ready as before the fault. */
  readonly isReady: boolean;
  /** None of the pods that the fault was for exists any more. */
  readonly isReplaced: boolean;
}

/** When each step was last taken; null: never. */
export interface UndoHistory {
  readonly startedAtMs: number;
  readonly deletedAtMs: number | null;
  readonly nudgedAtMs: number | null;
  readonly replacedAtMs: number | null;
  readonly forcedAtMs: number | null;
}

export interface UndoRules {
  /** How long a healthy engine takes for this kind, ms. */
  readonly removedWithinMs: number;
  /** How long the engine is given in all before the pods are replaced, ms. Above `removedWithinMs`. */
  readonly patienceMs: number;
  /** The config allows that pods are replaced, and a controller owns each of them. */
  readonly mayReplace: boolean;
}

/**
 * `delete`: the object. `look`: wait, and look again. `nudge`: change an annotation, so that the controller tries immediately. `replace`: delete the pods, whose
 * owner makes new ones. `force`: have the controller drop the finalizer, which leaves the fault in the pods. `release`: remove the finalizer without the controller, which
 * does not come to that while it tries to reach a pod that was deleted (chaos-mesh#4530). `done`: the fault is removed.
 */
export interface UndoStep {
  readonly step: 'delete' | 'look' | 'nudge' | 'replace' | 'force' | 'release' | 'done' | 'unrestored';
  /** One plain clause. */
  readonly says: string;
}

/** A request whose response was lost is sent again after this time, ms. */
const againMs = 2_000;
/** Between two nudges, ms: the controller retries at intervals that double up to 1000 s. */
const nudgeEveryMs = 5_000;

/**
 * The next step towards the removal of a fault: delete, nudge, replace the pods, and only when they are new, force and release. Ends with `done` or `unrestored` after
 * `patienceMs` and three times `removedWithinMs`.
 */
export function nextUndoStep(sight: UndoSight, history: UndoHistory, rules: UndoRules, nowMs: number): UndoStep {
  if (sight.object === 'gone' && sight.witness === 'clean' && sight.isReady)
    return { step: 'done', says: 'the object and the fault are removed' };
  const waitedMs = nowMs - history.startedAtMs;
  if (waitedMs >= rules.patienceMs + 3 * rules.removedWithinMs) return unrestored(sight);
  if (sight.object === 'unknown') return { step: 'look', says: 'the cluster gives no response' };
  return sight.object === 'gone' ? withoutObject(sight, history, rules, nowMs) : withObject(sight, history, rules, nowMs);
}

/** The engine removes no fault without its object: only new pods are without it. */
function withoutObject(sight: UndoSight, history: UndoHistory, rules: UndoRules, nowMs: number): UndoStep {
  const { startedAtMs, deletedAtMs, replacedAtMs } = history;
  if (sight.isReplaced || replacedAtMs !== null) return { step: 'look', says: 'the pods are being replaced' };
  if (nowMs - (deletedAtMs ?? startedAtMs) < rules.removedWithinMs)
    return { step: 'look', says: 'the object is removed, and its fault may take a moment longer' };
  if (sight.witness === 'unknown') return { step: 'look', says: 'nothing shows whether the fault is removed' };
  if (sight.witness === 'clean' && nowMs - startedAtMs < rules.patienceMs) return { step: 'look', says: 'the pods are not ready yet' };
  return replaced(rules, sight);
}

function withObject(sight: UndoSight, history: UndoHistory, rules: UndoRules, nowMs: number): UndoStep {
  const { startedAtMs, deletedAtMs, nudgedAtMs, replacedAtMs, forcedAtMs } = history;
  if (sight.object === 'present')
    return deletedAtMs === null || nowMs - deletedAtMs >= againMs
      ? { step: 'delete', says: 'the object is in place' }
      : { step: 'look', says: 'the object was deleted a moment ago' };
  const sinceMs = nowMs - Math.max(deletedAtMs ?? startedAtMs, replacedAtMs ?? startedAtMs);
  if (sinceMs < rules.removedWithinMs) return { step: 'look', says: 'the engine is removing the fault' };
  if (replacedAtMs === null && nowMs - startedAtMs >= rules.patienceMs) return replaced(rules, sight);
  // Dropping the finalizer leaves the fault, so no pod may be left that has it.
  if (replacedAtMs !== null && sight.isReplaced && isDue(forcedAtMs, nowMs))
    return { step: forcedAtMs === null ? 'force' : 'release', says: 'the pods are new, and the engine still holds the object' };
  if (isDue(nudgedAtMs, nowMs)) return { step: 'nudge', says: 'the engine is late' };
  return { step: 'look', says: 'the engine got a nudge a moment ago' };
}

/** Of a step that the engine or the cluster may not have followed. */
const isDue = (takenAtMs: number | null, nowMs: number): boolean => takenAtMs === null || nowMs - takenAtMs >= nudgeEveryMs;

const replaced = (rules: UndoRules, sight: UndoSight): UndoStep =>
  rules.mayReplace ? { step: 'replace', says: 'the engine does not remove the fault, and new pods are without it' } : unrestored(sight);

function unrestored({ object, witness, isReady }: UndoSight): UndoStep {
  if (object === 'unknown') return { step: 'unrestored', says: 'the cluster gives no response' };
  if (object !== 'gone') return { step: 'unrestored', says: 'the engine still holds the object' };
  if (witness !== 'clean')
    return {
      step: 'unrestored',
      says: witness === 'dirty' ? 'the fault is still in the pods' : 'nothing shows whether the fault is removed',
    };
  return { step: 'unrestored', says: isReady ? 'it is unclear what is left' : 'the fault is removed, and the pods are not ready' };
}

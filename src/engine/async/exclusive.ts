/** Runs a task, after any other task that must not overlap with it. */
export type RunExclusive = <T>(task: () => Promise<T>) => Promise<T>;

/** For a run without a partner: starts each task immediately. */
export const unshared: RunExclusive = (task) => task();

/** Runs one task at a time, in the order in which they were added. A failed task does not stop the tasks after it. */
export function exclusive(): RunExclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}

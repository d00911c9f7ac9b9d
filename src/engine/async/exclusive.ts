/** Runs a task when it is its turn. */
export type RunExclusive = <T>(task: () => Promise<T>) => Promise<T>;

/** For whoever is alone. */
export const unshared: RunExclusive = (task) => task();

/** One task at a time, in the order in which they came. A task that fails does not keep the next one from its turn. */
export function exclusive(): RunExclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Runs a task when it is its turn. */
export type Turn = <T>(task: () => Promise<T>) => Promise<T>;

/** For whoever is alone. */
export const atOnce: Turn = (task) => task();

/** One task at a time, in the order in which they came. A task that fails does not keep the next one from its turn. */
export function turns(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}

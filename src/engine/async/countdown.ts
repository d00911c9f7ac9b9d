/**
 * Returns a function to report one of `things` as finished, once or more often. Calls `onLast` when every one of `things` has been
 * reported.
 */
export function countdown<T>(things: Iterable<T>, onLast: () => void): (thing: T) => void {
  const left = new Set(things);
  return (thing) => {
    if (left.delete(thing) && left.size === 0) onLast();
  };
}

/** Is told of each of these things when it is out, once or more often; calls back when all of them are. */
export function countdown<T>(things: Iterable<T>, onLast: () => void): (thing: T) => void {
  const left = new Set(things);
  return (thing) => {
    if (left.delete(thing) && left.size === 0) onLast();
  };
}

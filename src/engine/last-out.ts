/** Hands out one end for each of `count` things; calls back when all of them have been told, however often each is. */
export function lastOut(count: number, onLast: () => void): () => () => void {
  let left = count;
  return () => {
    let isTold = false;
    return () => {
      if (isTold) return;
      isTold = true;
      left -= 1;
      if (left === 0) onLast();
    };
  };
}

const left = new Set<() => void>();

/** Runs `stop` when this process exits, or earlier when what it returns is called; once. One listener for all: each of their own would be a leak to Node. */
export function atExit(stop: () => void): () => void {
  if (left.size === 0) process.once('exit', stopAll);
  left.add(stop);
  return () => {
    if (!left.delete(stop)) return;
    if (left.size === 0) process.removeListener('exit', stopAll);
    stop();
  };
}

function stopAll(): void {
  for (const stop of left) stop();
  left.clear();
}

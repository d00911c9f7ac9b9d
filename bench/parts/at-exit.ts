const left = new Set<() => void>();

/** Runs `stop` once: when this process exits, or when the returned function is called. All share one listener, because Node warns of many. */
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

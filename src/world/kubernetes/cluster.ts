/** How a cluster is reached. It names files and never holds what is in them. */
export interface Cluster {
  /** Absolute paths, separated like those of PATH. */
  readonly kubeconfig: string;
  readonly context: string;
  readonly namespace: string;
  /** Marks the commands of the run. */
  readonly mark: string;
}

/** Undefined for what is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

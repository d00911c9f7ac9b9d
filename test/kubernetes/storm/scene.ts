/** What of a fault is in the cluster. `created`: its object exists, and nothing has happened to the pods yet. `ending`: its removal has begun. */
export type Phase = 'none' | 'created' | 'in place' | 'ending';
export const phases: readonly Phase[] = ['none', 'created', 'in place', 'ending'];

/** A fault that a run injects. */
export interface StormFault {
  /** As the config has it, without its target and its duration: `latency, delay: 100ms`. */
  readonly text: string;
  /** More keys of the target: `engine: chaos-mesh`. */
  readonly target?: string;
}

/** Where a run takes place: a namespace with a workload, with objects of others next to it, for one run at a time. */
export interface Scene {
  readonly kubeconfig: string;
  readonly context: string;
  readonly namespace: string;
  readonly preview: string;
  readonly workload: string;
  /** Before each run. */
  begin(options: { readonly isLost: boolean }): Promise<void>;
  /** Calls `strike` at the request that changes something with this number, before or after its effect. Left out: no request is seen here. */
  atRequest?(number: number, side: 'before' | 'after', strike: () => void): void;
  phase(): Promise<Phase>;
  /** What is left of the gate, and what of the workload is not as it was. */
  left(): Promise<readonly string[]>;
  /** What was done to anything that is not the gate's to touch. */
  touched(): Promise<readonly string[]>;
  close(): Promise<void>;
}

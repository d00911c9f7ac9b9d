import type { PodEffect } from '../fake/pod-effects.ts';

/** A cluster that `kubectl` reaches by itself, with a deployment: the real node or the fake. What runs against both keeps the fake honest. */
export interface Place {
  readonly namespace: string;
  /** The deployment; its two pods are ready, and have the label `app` with this name. A VirtualService of this name may lead to it. */
  readonly name: string;
  /** Waits until both pods are ready, and respond where there is something to respond. */
  works(): Promise<boolean>;
  /** What faults do in each pod of the deployment right now, and in others; only the fake knows. */
  inPods?(): InPods;
  /** From now on the kubeconfig of the environment is that of a user without any right. */
  becomeNobody(): void;
}

export interface InPods {
  /** One list for each pod. */
  readonly own: readonly (readonly PodEffect[])[];
  readonly others: readonly PodEffect[];
}

export type OpenPlace = () => Promise<Place>;

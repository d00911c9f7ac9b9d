/** A cluster that `kubectl` reaches by itself, with a deployment: the real node or the fake. What runs against both keeps the fake honest. */
export interface Place {
  readonly namespace: string;
  /** The deployment; its two pods are ready, and have the label `app` with this name. A VirtualService of this name may lead to it. */
  readonly name: string;
  /** Waits until both pods are ready, and respond where there is something to respond. */
  works(): Promise<boolean>;
  /** From now on the kubeconfig of the environment is that of a user without any right. */
  becomeNobody(): void;
}

export type OpenPlace = () => Promise<Place>;

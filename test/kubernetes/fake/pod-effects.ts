/** What a fault does in a pod: `{ does: 'delay', ms: 100 }`. */
export type PodEffect = { readonly does: string } & Readonly<Record<string, string | number>>;

/** An effect, the uid of the pod that it is in, and the object that has put it there. */
export interface InPod {
  readonly uid: string;
  readonly source: string;
  readonly effect: PodEffect;
}

/**
 * What users of the pods would notice, and what no object of the API says: the state of their networks, processes and files. Only what acts on a node changes it: the
 * daemon of Chaos Mesh and the helpers of Litmus. It is gone with its pod.
 */
export class PodEffects {
  #all: readonly InPod[] = [];

  get all(): readonly InPod[] {
    return this.#all;
  }

  /** The effect of a source in a pod; null: there is none. */
  put(uid: string, source: string, effect: PodEffect | null): void {
    const others = this.#all.filter((one) => one.uid !== uid || one.source !== source);
    this.#all = effect === null ? others : [...others, { uid, source, effect }];
  }

  /** Whatever this source has put into pods. */
  removeOf(source: string): void {
    this.#all = this.#all.filter((one) => one.source !== source);
  }

  endPod(uid: string): void {
    this.#all = this.#all.filter((one) => one.uid !== uid);
  }
}

import type { Twin } from './pair.ts';

/**
 * The purpose of a run. `weak`: is the twin caught. `sound`: does the twin pass. `usual`: the weak twin under faults that last as long as the
 * catalog draws them; those of the pairs are short, so that hours suffice for hundreds of runs. `control`: the system against itself, under a
 * fault that has no effect. `drawn`: the sound twin under a plan of three scenarios whose faults last as long as the catalog draws them. `peer`, `peer-sound`: the weak and the sound twin, judged by one-shot probes before the fault and while it is in place.
 */
export const runKinds = ['weak', 'sound', 'usual', 'drawn', 'control', 'peer', 'peer-sound'] as const;
export type RunKind = (typeof runKinds)[number];

export const isRunKind = (text: string): text is RunKind => runKinds.some((kind) => kind === text);

export const isPeer = (kind: RunKind): boolean => kind === 'peer' || kind === 'peer-sound';

/** Controls use both twins: nothing is injected, so both must pass. */
export const twinFor = (kind: RunKind, seed: number): Twin => {
  if (kind === 'control') return seed % 2 === 0 ? 'weak' : 'sound';
  return kind === 'sound' || kind === 'drawn' || kind === 'peer-sound' ? 'sound' : 'weak';
};

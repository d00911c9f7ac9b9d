import type { Way } from '../model/plan/effect.ts';

/** Why the gate uses no helper container for faults that reach a target in this way; a way that is not here works with one. */
export const noHelper = {
  descriptors: 'each look at the open files of a process, several in a second, would take a container of its own',
  mount: 'it would need SYS_ADMIN, with which it could do anything on this machine, and no profile of AppArmor',
  disk: 'a container that must run for as long as the fault lasts, with the right to write to every file, is more than the fault is worth',
  clock: 'it would need the rights to read the environment of every process and to write to every file of this machine',
} as const satisfies Partial<Record<Way, string>>;

export const helperRefusalOf = (way: Way): string | null => (Object.hasOwn(noHelper, way) ? noHelper[way as keyof typeof noHelper] : null);

import type { Try } from '../model/result/result.ts';

/** A milder form counts when it failed in the same way so often, one after the other. */
const needed = 2;

/**
 * Does a milder form fail in the same way as the scenario that it comes from? `null`: not known yet, it must be played again.
 * Once without the failure is enough for a no: a form that breaks now and then would teach nothing.
 * @param fingerprints of what failed, and failed again
 */
export function failsTheSame(fingerprints: readonly string[], tries: readonly Try[]): boolean | null {
  const inAll = fingerprints.filter((each) => tries.every((one) => one.fingerprints.includes(each)));
  if (inAll.length === 0) return false;
  return tries.length >= needed ? true : null;
}

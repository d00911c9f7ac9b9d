import type { Try } from '../model/result/result.ts';

/** Trials in a row that must fail in the same way. */
const needed = 2;

/**
 * Does a variant fail in the same way as the scenario that it comes from? `null`: not certain yet, so it must run again. One trial without
 * the failure is enough for `false`: a variant that fails only sometimes would not be informative.
 * @param fingerprints of the confirmed failures
 */
export function failsTheSame(fingerprints: readonly string[], tries: readonly Try[]): boolean | null {
  const inAll = fingerprints.filter((each) => tries.every((one) => one.fingerprints.includes(each)));
  if (inAll.length === 0) return false;
  return tries.length >= needed ? true : null;
}

import type { Finding, ScenarioResult, ToleranceName } from '../model/result/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/**
 * Did one play break in the way that is asked about? Also where chance could be behind it: the search for a breaking point knows that answers
 * may be wrong, and asking only for what is certain would find the point from which on it is certain, which lies further out the fewer the
 * probes are. `null`: it says nothing, because something else broke, or too little was seen of what is asked about.
 * @param fingerprints of what failed, and failed again
 */
export function liesBeyond(fingerprints: readonly string[], { findings }: Pick<ScenarioResult, 'findings'>): boolean | null {
  const own = findings.filter((finding) => fingerprints.includes(fingerprintOf(finding)));
  if (own.some(isBeyond)) return true;
  const isAsked = ({ check }: Finding): boolean => fingerprints.some((one) => one.endsWith(` ${check}`));
  const isBlind = (one: Finding): boolean =>
    one.outcome === 'failed' || (one.tolerance === 'samples' ? isAsked(one) : blind.has(one.tolerance));
  return findings.some(isBlind) ? null : false;
}

const blind: ReadonlySet<ToleranceName> = new Set(['felt', 'gone', 'gate']);

function isBeyond({ outcome, tolerance, required, observed }: Finding): boolean {
  if (outcome === 'failed') return true;
  if (required === null || observed === null) return false;
  return tolerance === 'success' ? observed.value < required : observed.value > required;
}

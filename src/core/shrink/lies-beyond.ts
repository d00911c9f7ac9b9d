import { findingTraits } from '../model/result/finding-traits.ts';
import type { Finding, ScenarioResult } from '../model/result/result.ts';
import { fingerprintOf } from '../verdict/fingerprint.ts';

/**
 * Did one trial show this failure? A result that could be chance counts as well: the search for a breaking point expects wrong
 * results. Counting only certain failures would find the point where failures become certain, which lies further away the fewer probes
 * there are. `null`: inconclusive, because another check failed or there were too few samples.
 * @param fingerprints of the confirmed failures
 */
export function liesBeyond(fingerprints: readonly string[], { findings }: Pick<ScenarioResult, 'findings'>): boolean | null {
  const own = findings.filter((finding) => fingerprints.includes(fingerprintOf(finding)));
  if (own.some(isBeyond)) return true;
  const isKnown = ({ check }: Finding): boolean => fingerprints.some((one) => one.endsWith(` ${check}`));
  const isBlind = (one: Finding): boolean => {
    const { shows } = findingTraits[one.tolerance];
    return one.outcome === 'failed' || shows === 'nothing' || (shows === 'too-little' && isKnown(one));
  };
  return findings.some(isBlind) ? null : false;
}

function isBeyond({ outcome, tolerance, required, observed }: Finding): boolean {
  if (outcome === 'failed') return true;
  if (required === null || observed === null) return false;
  const { worse } = findingTraits[tolerance];
  return worse === 'lower' ? observed.value < required : worse === 'higher' && observed.value > required;
}

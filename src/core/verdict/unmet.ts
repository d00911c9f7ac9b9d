import type { Finding } from '../model/result/finding.ts';
import { findingTraits } from '../model/result/finding-traits.ts';
import { percentileName } from '../quantity/percentile-name.ts';
import { quantityText } from '../quantity/say.ts';

/** The promise of a baseline that is not met, as a clause: `the p95 of front is 800 ms, expected at most 300 ms`. Empty: none is known. */
export function unmetPromise(findings: readonly Finding[]): string {
  const finding = findings.find(({ outcome }) => outcome === 'failed') ?? findings[0];
  if (finding === undefined) return '';
  const { check, quantile, required, observed, tolerance, bad, count } = finding;
  const of = ` of ${check ?? finding.target ?? 'the preview'}`;
  const { permanent, shows } = findingTraits[tolerance];
  if (permanent !== null) return `${permanent}${of}: ${bad} of ${count}`;
  if (observed === null || required === null || shows === 'too-little') return `too little is known about the steady state${of}`;
  if (quantile === null)
    return `the success rate${of} is ${quantityText('share', observed.value)}, expected at least ${quantityText('share', required)}`;
  return `the ${percentileName(quantile)}${of} is ${quantityText('duration', observed.value)}, expected at most ${quantityText('duration', required)}`;
}

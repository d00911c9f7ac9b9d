import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Finding } from '../model/result/finding.ts';
import { hashOf } from '../random/hash-of.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Eight hexadecimal digits that identify a failure: a hash of the kind and target of each fault, the check or target that failed, the phase and the
 * tolerance. Numbers, parameters and seeds are excluded, so that each run computes the same digits. At least one digit is a letter other than `e`,
 * so that YAML does not read the fingerprint as a number and it needs no quotes.
 */
export function failureFingerprint(
  finding: Pick<Finding, 'check' | 'target' | 'phase' | 'tolerance'>,
  faults: readonly Pick<FaultSpec, 'fault' | 'on'>[],
): string {
  const under = [...new Set(faults.map(({ fault, on }) => `${fault} on ${on}`))].sort();
  const text = JSON.stringify([fingerprintOf(finding), ...under]);
  for (let round = 0; ; round++) {
    const hex = hashOf(round === 0 ? text : `${text}${round}`)
      .toString(16)
      .padStart(8, '0');
    if (/[a-df]/.test(hex)) return hex;
  }
}

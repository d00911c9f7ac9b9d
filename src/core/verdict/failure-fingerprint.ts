import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Finding } from '../model/result/finding.ts';
import { hashOf } from '../random/hash-of.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Eight hexadecimal digits that name a failure under the faults that it was seen under: kind and target of each fault, the check or target that
 * failed, the phase and the tolerance. It does not depend on numbers, parameters and seeds, so it is the same in each run. It always holds one of the
 * letters that keep YAML from reading it as a number, so that it needs no quotes.
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

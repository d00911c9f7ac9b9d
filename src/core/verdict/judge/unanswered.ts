import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Finding } from '../../model/result/result.ts';

/** How `says` begins if probes got no response. */
export const noResponse = 'no response within';

/**
 * A percentile whose limit is the timeout of the check or more is missed only by probes without a response. Together with a failed success rate
 * this would be the same finding twice, so it is dropped; alone its message says so.
 */
export function withoutEchoes(findings: readonly Finding[], timeoutMs: number): Finding[] {
  const message = `${noResponse} ${timeoutMs < 1_000 ? `${timeoutMs} ms` : `${+(timeoutMs / 1_000).toFixed(2)} s`}`;
  const isUnanswered = ({ tolerance, required }: Finding): boolean =>
    findingTraits[tolerance].counts === 'slow' && required !== null && required >= timeoutMs;
  const success = findings.find(({ tolerance }) => findingTraits[tolerance].counts === 'failed');
  return findings
    .filter((one) => !isUnanswered(one) || success === undefined || (one.outcome === 'failed' && success.outcome !== 'failed'))
    .map((one) =>
      isUnanswered(one) || (one === success && one.reasons[0]?.reason === 'timeout' && one.says === '') ? { ...one, says: message } : one,
    );
}

import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Finding } from '../../model/result/result.ts';

/** How `says` begins when probes timed out. */
export const noResponse = 'no response within';

/**
 * If the limit of a percentile is at or above the timeout of the check, every response meets it and only probes without a response can exceed it.
 * Next to a failed success rate such a finding repeats the same fact, so it is dropped; alone, its text says that there was no response.
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

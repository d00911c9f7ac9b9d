import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Finding } from '../../model/result/result.ts';

/** How `says` begins where probes waited in vain. */
export const noResponse = 'no response within';

/**
 * A percentile that must stay below the timeout of the check, or beyond it, is kept by every response there is: what breaks it are probes
 * without a response. Beside a broken success rate that is the same finding once more; alone it says so.
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

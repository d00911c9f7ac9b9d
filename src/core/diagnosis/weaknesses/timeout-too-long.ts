import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedAfter, isTimeout, latencyAt, measuredIn, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { delayOf, hiddenFaults } from '../measures/faults.ts';
import { latenessAt } from '../measures/lateness.ts';
import { reachedDuring } from '../measures/needs.ts';
import { pauseBetweenAttempts } from '../measures/pauses.ts';
import { ms } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** Times that one timeout causes lie within this ratio; a queue or a delay spreads them further. Chosen by judgement, not fitted. */
const widest = 1.25;
/** A wait shorter than this share of the lateness that the fault alone would cause was ended by a timeout. Chosen by judgement, not fitted. */
const cutShort = 0.8;
/** Where the config names no latency limit, a response later than this counts as late. Chosen by judgement, not fitted. */
const lateMs = 1_000;

type Sign = 'constant responses' | 'constant errors' | 'pauses between attempts';

/** A timeout does fire, after one constant time, but later than the tolerance. */
export const timeoutTooLong: Weakness<Sign> = {
  name: 'timeout-too-long',
  title: 'Timeout too long',
  structure: 'set timeouts whose sum along the call chain, retries included, stays below the latency that users expect',
  signs: {
    'constant responses': 0.85,
    'constant errors': 0.8,
    'pauses between attempts': 0.8,
  },
  explains: ['no-fallback'],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      reachedDuring(of, fault, 'success', 'latency').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        if (during === null) return [];
        const pause = pauseBetweenAttempts(of, fault, check);
        if (pause !== null) return [pausesOf(fault, check, pause)];
        return [responsesAt(of, fault, check, during), failuresAt(of, fault, check, during)].flatMap((cluster) =>
          cluster !== null && isTooLong(of, check, cluster) ? [diagnosisOf(of, fault, check, cluster)] : [],
        );
      }),
    ),
};

/** Nearly all requests that the fault struck ended between `lowMs` and `highMs`; without a timeout they would have been `openMs` late. */
interface Cluster {
  readonly what: 'responses' | 'errors';
  readonly lowMs: number;
  readonly highMs: number;
  readonly openMs: number;
}

/** The latest responses are equally late. */
function responsesAt(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Cluster | null {
  const openMs = latenessAt(of, fault, check, 0.95);
  const [lowMs, highMs] = [latencyAt(during, 0.95), latencyAt(during, 0.99)];
  if (openMs === null || lowMs === null || highMs === null) return null;
  return during.count < 20 || shareFor(during, isTimeout) > 0.02 ? null : { what: 'responses', lowMs, highMs, openMs };
}

/** The failures are equally late. */
function failuresAt(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Cluster | null {
  const openMs = latenessAt(of, fault, check, 0.95);
  const [lowMs, highMs] = [failedAfter(during, 0.1), failedAfter(during, 0.9)];
  const failed = during.bad - shareFor(during, isTimeout) * during.count;
  if (openMs === null || lowMs === null || highMs === null) return null;
  return failed < 5 || failed < 0.8 * during.bad ? null : { what: 'errors', lowMs, highMs, openMs };
}

/** Is the cluster above the tolerance and the usual latency, and below the lateness that the fault alone would cause? */
function isTooLong(of: FailureEvidence, check: string, { lowMs, highMs, openMs }: Cluster): boolean {
  const usualMs = latencyAt(usual(of, check), 0.5) ?? 0;
  const floorMs = Math.max(toleratedMs(of, check) ?? lateMs, usualMs * 3, usualMs + 50);
  return highMs <= lowMs * widest && lowMs > floorMs && highMs - usualMs < openMs * cutShort;
}

function diagnosisOf(of: FailureEvidence, { spec }: FaultResult, check: string, { what, lowMs, highMs }: Cluster): Match<Sign> {
  const delay = delayOf(spec);
  const upstream = delay === null ? 'while the upstream sent no response' : `while upstream responses were ${ms(delay.delayMs)} late`;
  const tolerated = toleratedMs(of, check);
  return {
    check,
    target: spec.on,
    sign: what === 'responses' ? 'constant responses' : 'constant errors',
    evidence: `${what} arrived after a constant ${ms(lowMs)} to ${ms(highMs)} ${upstream}${tolerated === null ? '' : ` (limit ${ms(tolerated)})`}`,
    numbers: { lowMs, highMs, ...(delay && { delayMs: delay.delayMs }), ...(tolerated !== null && { toleratedMs: tolerated }) },
  };
}

const pausesOf = (
  { spec }: FaultResult,
  check: string,
  { waitedMs, newMs }: NonNullable<ReturnType<typeof pauseBetweenAttempts>>,
): Match<Sign> => ({
  check,
  target: spec.on,
  sign: 'pauses between attempts',
  evidence: `requests that waited when the fault was removed got their response up to ${ms(waitedMs)} later, although new requests took ${ms(newMs)}: the client pauses between its attempts, and all pauses together are longer than the probes wait`,
  numbers: { waitedMs, newMs },
});

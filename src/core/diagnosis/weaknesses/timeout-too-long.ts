import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { brokenDuring, failedAfter, isTimeout, latencyAt, measuredIn, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { alone, delayOf, hiddenFaults } from '../measures/faults.ts';
import { latenessAt } from '../measures/lateness.ts';
import { ms, rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** So close together are times that one limit has made; a queue or a delay spreads them. */
const widest = 1.25;
/** Below this share of what the fault alone would make of it, somebody has cut the wait short. */
const cutShort = 0.8;
/** Where the config names no latency, this is what a visitor would call late. */
const lateMs = 1_000;

/** Something does cut the wait short, after one constant time, but later than is tolerated. */
export const timeoutTooLong: Weakness = {
  name: 'timeout-too-long',
  title: 'A timeout that is too long',
  structure: 'timeouts along the way that together stay below what a visitor is promised, tries included',
  explains: ['no-fallback'],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      brokenDuring(of, 'success', 'latency').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        if (during === null) return [];
        return [answersAt(of, fault, check, during), failuresAt(of, fault, check, during)].flatMap((cluster) =>
          cluster !== null && isTooLong(of, check, cluster) ? [rounded(told(of, fault, check, cluster))] : [],
        );
      }),
    ),
};

/** From `lowMs` to `highMs` lie (nearly) all that the fault struck; without a limit they would have been `openMs` late. */
interface Cluster {
  readonly what: 'answers' | 'errors';
  readonly lowMs: number;
  readonly highMs: number;
  readonly openMs: number;
}

/** The latest answers are equally late. */
function answersAt(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Cluster | null {
  const openMs = latenessAt(of, fault, check, 0.95);
  const [lowMs, highMs] = [latencyAt(during, 0.95), latencyAt(during, 0.99)];
  if (openMs === null || lowMs === null || highMs === null) return null;
  return during.count < 20 || shareFor(during, isTimeout) > 0.02 ? null : { what: 'answers', lowMs, highMs, openMs };
}

/** Whatever failed, failed equally late. */
function failuresAt(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Cluster | null {
  const openMs = latenessAt(of, fault, check, 0.95);
  const [lowMs, highMs] = [failedAfter(during, 0.1), failedAfter(during, 0.9)];
  const failed = during.bad - shareFor(during, isTimeout) * during.count;
  if (openMs === null || lowMs === null || highMs === null) return null;
  return failed < 5 || failed < 0.8 * during.bad ? null : { what: 'errors', lowMs, highMs, openMs };
}

/** Above what is tolerated and what is usual, and below what the fault alone would have made of it. */
function isTooLong(of: FailureEvidence, check: string, { lowMs, highMs, openMs }: Cluster): boolean {
  const usualMs = latencyAt(usual(of, check), 0.5) ?? 0;
  const floorMs = Math.max(toleratedMs(of, check) ?? lateMs, usualMs * 3, usualMs + 50);
  return highMs <= lowMs * widest && lowMs > floorMs && highMs - usualMs < openMs * cutShort;
}

function told(of: FailureEvidence, { spec }: FaultResult, check: string, { what, lowMs, highMs }: Cluster): Diagnosis {
  const delay = delayOf(spec);
  const put = delay === null ? 'although nothing came back from behind' : `although those from behind were ${ms(delay.delayMs)} late`;
  const tolerated = toleratedMs(of, check);
  return {
    weakness: 'timeout-too-long',
    check,
    target: spec.on,
    sure: (what === 'answers' ? 0.85 : 0.8) * alone(of),
    evidence: `${what} came after one constant time, ${ms(lowMs)} to ${ms(highMs)}, ${put}${tolerated === null ? '' : `; tolerated is ${ms(tolerated)}`}`,
    numbers: { lowMs, highMs, ...(delay && { delayMs: delay.delayMs }), ...(tolerated !== null && { toleratedMs: tolerated }) },
  };
}

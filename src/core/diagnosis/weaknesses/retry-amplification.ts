import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from '../measures/checks.ts';
import { mostRequestsPerProbe, observedWith, perProbe, requestsPerProbe, writtenPerProbe } from '../measures/counters.ts';
import { hiddenFaults, isAnsweredWithError, isFront, isTraffic, metFaults } from '../measures/faults.ts';
import { times } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** One retry, which a sound client may make, doubles the requests over the link; growth must exceed that. Chosen by judgement, not fitted. */
const leastGrowth = 2.5;

type Sign = '4 times' | '3 times' | '2.5 times' | 'in the busiest second';

/** Each user request becomes several requests to the disturbed upstream, at the time when that upstream can bear them least. */
export const retryAmplification: Weakness<Sign> = {
  name: 'retry-amplification',
  title: 'Retry amplification',
  structure: 'retry a few times with growing, jittered pauses, share one retry budget, and stop sending through a circuit breaker',
  signs: {
    '4 times': 0.92,
    '3 times': 0.88,
    '2.5 times': 0.8,
    'in the busiest second': 0.8,
  },
  explains: ['no-fallback', 'timeout-too-long', 'no-timeout'],
  find(of) {
    if (hiddenFaults(of).length === 0 || metFaults(of).some(({ spec }) => isTraffic(spec))) return [];
    const check = failedFindings(of, 'success', 'latency', 'recovers').find((one) => one.check !== null)?.check;
    if (check === undefined || check === null) return [];
    return observedWith(of, 'connections')
      .filter((link) => !isFront(of, link))
      .flatMap((link) => grownOn(of, link, check) ?? grownLate(of, link, check) ?? []);
  },
};

function grownOn(of: FailureEvidence, link: string, check: string): Match<Sign> | null {
  for (const { what, countIn } of counts) {
    const [before, during] = [countIn(of, link, 'before'), countIn(of, link, 'during')];
    // Where connections are kept open, any new one would be growth, so there must be several for each probe.
    if (before !== null && during !== null && during >= leastGrowth * Math.max(before, 1))
      return diagnosisOf(link, check, what, before, during);
  }
  return null;
}

/**
 * Retries after pauses of seconds are all there only when the fault has lasted as long as the pauses. A link that responds with errors itself counts
 * every request, and none of them waits in a queue.
 */
function grownLate(of: FailureEvidence, link: string, check: string): Match<Sign> | null {
  if (!hiddenFaults(of).every(({ spec }) => isAnsweredWithError(spec))) return null;
  const [before, most] = [requestsPerProbe(of, link, 'before'), mostRequestsPerProbe(of, link, 'during')];
  if (before === null || most === null || most < leastGrowth * Math.max(before, 1)) return null;
  return {
    check,
    target: link,
    sign: 'in the busiest second',
    evidence: `requests over the link for each probe: ${times(before)} before, ${times(most)} in the busiest second of the fault, when the retries after pauses had begun`,
    numbers: { beforePerProbe: before, mostPerProbe: most },
  };
}

const counts = [
  { what: 'requests', countIn: requestsPerProbe },
  { what: 'requests that clients wrote', countIn: writtenPerProbe },
  { what: 'connections', countIn: (of: FailureEvidence, link: string, phase: Phase) => perProbe(of, link, phase, 'connections') },
] as const;

function diagnosisOf(link: string, check: string, what: string, before: number, during: number): Match<Sign> {
  const several = during / Math.max(1, before);
  return {
    check,
    target: link,
    sign: several >= 4 ? '4 times' : several >= 3 ? '3 times' : '2.5 times',
    evidence: `${what} over the link for each probe: ${times(before)} before, ${times(during)} while the fault was in place`,
    numbers: { beforePerProbe: before, duringPerProbe: during },
  };
}

import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { brokenBy } from '../measures/checks.ts';
import { askedPerProbe, observedWith, perProbe } from '../measures/counters.ts';
import { alone, hiddenFaults, isFront, isTraffic, metFaults } from '../measures/faults.ts';
import { rounded, times } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** One retry, which a sound client may make, doubles the requests over the link; growth must exceed that. Chosen by judgement, not fitted. */
const leastGrowth = 2.5;

/** Each user request becomes several requests to the disturbed upstream, at the time when that upstream can bear them least. */
export const retryAmplification: Weakness = {
  name: 'retry-amplification',
  title: 'Retry amplification',
  structure: 'retry a few times with growing, jittered pauses, share one retry budget, and stop sending through a circuit breaker',
  explains: ['no-fallback', 'timeout-too-long', 'no-timeout'],
  find(of) {
    if (hiddenFaults(of).length === 0 || metFaults(of).some(({ spec }) => isTraffic(spec))) return [];
    const check = brokenBy(of, 'success', 'latency', 'recovers').find((one) => one.check !== null)?.check;
    if (check === undefined || check === null) return [];
    return observedWith(of, 'connections')
      .filter((link) => !isFront(of, link))
      .flatMap((link) => grownOn(of, link, check) ?? []);
  },
};

function grownOn(of: FailureEvidence, link: string, check: string): Diagnosis | null {
  for (const { what, countIn } of counts) {
    const [before, during] = [countIn(of, link, 'before'), countIn(of, link, 'during')];
    // Where connections are kept open, any new one would be growth, so there must be several for each probe.
    if (before !== null && during !== null && during >= leastGrowth * Math.max(before, 1))
      return told(of, link, check, what, before, during);
  }
  return null;
}

const counts = [
  { what: 'requests', countIn: askedPerProbe },
  { what: 'connections', countIn: (of: FailureEvidence, link: string, phase: Phase) => perProbe(of, link, phase, 'connections') },
] as const;

function told(of: FailureEvidence, link: string, check: string, what: string, before: number, during: number): Diagnosis {
  const several = during / Math.max(1, before);
  return rounded({
    weakness: 'retry-amplification',
    check,
    target: link,
    sure: (several >= 4 ? 0.92 : several >= 3 ? 0.88 : 0.8) * alone(of),
    evidence: `${what} over the link for each probe: ${times(before)} before, ${times(during)} while the fault was in place`,
    numbers: { beforePerProbe: before, duringPerProbe: during },
  });
}

import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenDuring, isTimeout, latencyAt, measuredIn, patienceMs, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { activeShare, alone, delayOf, hiddenFaults, isSilent } from '../measures/faults.ts';
import { latenessAt } from '../measures/lateness.ts';
import { ms, rounded, share } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** Below this a delay drowns in what answers take anyway. */
const leastDelayMs = 40;
/** Answers that are this much earlier than the fault would have them were cut short by somebody. */
const least = 0.8;

/** Latency follows the fault for as long as it lasts, or as a visitor waits: nobody on the way gives up before. */
export const noTimeout: Weakness = {
  name: 'no-timeout',
  title: 'No timeout',
  structure: 'a limit on every wait, shorter than a visitor waits, with an answer ready for when it is reached',
  explains: [],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      brokenDuring(of, 'success', 'latency').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        if (during === null) return [];
        if (waitsToTheEnd(of, fault, check, during)) return [rounded(told(of, fault, check, during))];
        return queues(of, fault, check, during) ? [rounded(queued(of, fault, check, during))] : [];
      }),
    ),
};

/** At every quantile that the fault reaches, answers are as late as it makes them; what fails, fails by waiting. */
export function waitsToTheEnd(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): boolean {
  // Whether a frozen process is the front that everybody talks to is only known from the config.
  if (fault.spec.fault === 'pause' && of.layout === null) return false;
  if (during.count < 10 || shareFor(during, isTimeout) * during.count < 0.85 * during.bad) return false;
  const compared = [0.5, 0.95, 0.99].flatMap((quantile) => {
    const [lateMs, usualMs, duringMs] = [
      latenessAt(of, fault, check, quantile),
      latencyAt(usual(of, check), quantile),
      latencyAt(during, quantile),
    ];
    return lateMs === null || usualMs === null || duringMs === null ? [] : [{ lateMs, usualMs, duringMs }];
  });
  const telling = compared.filter(({ lateMs, usualMs }) => lateMs >= Math.max(leastDelayMs, usualMs));
  return telling.length >= 2 && telling.every(({ lateMs, duringMs }) => duringMs >= least * lateMs);
}

/** Connections were refused or ended at once, and those who needed one waited all the same: a client queues while its server is away. */
const queues = (of: FailureEvidence, fault: FaultResult, check: string, during: Measured): boolean =>
  refusing.includes(fault.spec.fault) &&
  during.count >= 10 &&
  during.bad >= 5 &&
  shareFor(during, isTimeout) * during.count >= 0.85 * during.bad &&
  badShare(during) >= 0.5 * Math.min(1, activeShare(of, fault)) &&
  patienceMs(of, check) > quickMs;

const refusing: readonly string[] = ['refuse', 'kill', 'terminate', 'reset'];
/** A probe that gives up sooner would not have seen a limit of the application. */
const quickMs = 400;

const queued = (of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Diagnosis => ({
  weakness: 'no-timeout',
  check,
  target: spec.on,
  sure: 0.82 * alone(of),
  evidence: `connections ${spec.fault === 'reset' ? 'were reset' : 'were refused'} at once, and still ${share(shareFor(during, isTimeout))} of the probes waited for all of their ${ms(patienceMs(of, check))}: requests are queued while what is behind is away`,
  numbers: { timeouts: shareFor(during, isTimeout) },
});

function told(of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Diagnosis {
  const delay = delayOf(spec);
  const timeouts = shareFor(during, isTimeout);
  const [usualMs, duringMs] = [latencyAt(usual(of, check), 0.95) ?? 0, latencyAt(during, 0.95) ?? 0];
  // What was in flight when the fault was removed did not have to wait for all of it.
  const judged = Math.min(1, (timeouts * during.count) / (during.inPlace?.count ?? during.count));
  const hung = `${share(judged)} of the probes ${during.inPlace === undefined ? '' : 'that could be judged '}waited for all of their ${ms(patienceMs(of, check))}`;
  const grew = `p95 rose from ${ms(usualMs)} to ${ms(duringMs)}`;
  return {
    weakness: 'no-timeout',
    check,
    target: spec.on,
    sure: sureOf(of, delay?.delayMs ?? Number.POSITIVE_INFINITY, check) * alone(of),
    evidence: isSilent(spec)
      ? `nothing came back from behind, and ${timeouts > 0 ? hung : grew}: nothing on the way gave up before`
      : `latency followed the delay: answers from behind were ${ms(delay?.delayMs ?? 0)} late, and ${grew}${timeouts > 0.01 ? `; ${hung}` : ''}`,
    numbers: { usualMs, duringMs, timeouts, ...(delay && { delayMs: delay.delayMs }) },
  };
}

/** A limit somewhat above the tolerance would look the same under a delay that does not reach it. */
function sureOf(of: FailureEvidence, delayMs: number, check: string): number {
  const tolerated = toleratedMs(of, check);
  if (delayMs >= patienceMs(of, check)) return 0.85;
  if (tolerated === null) return 0.65;
  const beyond = delayMs / Math.max(1, tolerated);
  return beyond >= 3 ? 0.85 : beyond >= 2 ? 0.8 : beyond >= 1.4 ? 0.7 : beyond >= 1 ? 0.6 : 0.4;
}

import { traitsOf } from '../../faults/catalog.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, isTimeout, latencyAt, measuredIn, patienceMs, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { activeShare, delayOf, hiddenFaults, isRefusedOrReset, isSilent, stopsProcess } from '../measures/faults.ts';
import { waitInTurn } from '../measures/in-turn.ts';
import { latenessAt } from '../measures/lateness.ts';
import { reachedDuring } from '../measures/needs.ts';
import { pauseBetweenAttempts } from '../measures/pauses.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** A smaller delay cannot be distinguished from the usual response time. Chosen by judgement, not fitted. */
const leastDelayMs = 40;
/** Responses that arrive before this share of the lateness that the fault causes were cut short by a timeout. Chosen by judgement, not fitted. */
const least = 0.8;

type Sign =
  | 'waits for all of the probe'
  | 'waits 3 times the limit'
  | 'waits twice the limit'
  | 'waits 1.4 times the limit'
  | 'waits the limit'
  | 'no limit to compare with'
  | 'queues';

/** Latency follows the fault for as long as it lasts, or until the probe times out: no client on the way gives up before. */
export const noTimeout: Weakness<Sign> = {
  name: 'no-timeout',
  title: 'No timeout',
  structure: 'set a timeout on every call, shorter than users wait, and return a fallback when it fires',
  signs: {
    'waits for all of the probe': 0.85,
    'waits 3 times the limit': 0.85,
    'waits twice the limit': 0.8,
    'waits 1.4 times the limit': 0.7,
    'waits the limit': 0.6,
    'no limit to compare with': 0.65,
    queues: 0.82,
  },
  explains: [],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      reachedDuring(of, fault, 'success', 'latency').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        // Its requests ended early, and waited for their turn before.
        if (during === null || waitInTurn(of, fault, check)?.endedEarly === true) return [];
        if (waitsToTheEnd(of, fault, check, during)) return diagnosisOf(of, fault, check, during) ?? [];
        return queues(of, fault, check, during) ? [queued(of, fault, check, during)] : [];
      }),
    ),
};

/** At every quantile that the fault reaches, responses are as late as the fault makes them, and failures are timeouts. */
export function waitsToTheEnd(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): boolean {
  // Only the config shows whether a frozen process is the entry point itself.
  if (stopsProcess(fault.spec) && isSilent(fault.spec) && of.layout === null) return false;
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

/** Connections were refused or ended immediately, and requests waited anyway: the client queues them while its server is down. */
const queues = (of: FailureEvidence, fault: FaultResult, check: string, during: Measured): boolean =>
  isRefusedOrReset(fault.spec) &&
  during.count >= 10 &&
  during.bad >= 5 &&
  shareFor(during, isTimeout) * during.count >= 0.85 * during.bad &&
  badShare(during) >= 0.5 * Math.min(1, activeShare(of, fault)) &&
  patienceMs(of, check) > quickMs &&
  pauseBetweenAttempts(of, fault, check) === null;

/** A probe with a shorter timeout gives up before a timeout of the application could fire. Chosen by judgement, not fitted. */
const quickMs = 400;

const queued = (of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Match<Sign> => ({
  check,
  target: spec.on,
  sign: 'queues',
  evidence: `connections were ${traitsOf(spec).stops?.clientSees} immediately, but ${share(shareFor(during, isTimeout))} of the probes waited their full ${ms(patienceMs(of, check))}: the client queues or repeats requests while the upstream is down`,
  numbers: { timeouts: shareFor(during, isTimeout) },
});

function diagnosisOf(of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Match<Sign> | null {
  const delay = delayOf(spec);
  const sign = signOf(of, delay?.delayMs ?? Number.POSITIVE_INFINITY, check);
  if (sign === null) return null;
  const timeouts = shareFor(during, isTimeout);
  const [usualMs, duringMs] = [latencyAt(usual(of, check), 0.95) ?? 0, latencyAt(during, 0.95) ?? 0];
  // Requests in flight when the fault was removed did not have to wait for all of it.
  const judged = Math.min(1, (timeouts * during.count) / (during.inPlace?.count ?? during.count));
  const hung = `${share(judged)} of the probes ${during.inPlace === undefined ? '' : 'that could be judged '}waited their full ${ms(patienceMs(of, check))}`;
  const grew = `p95 rose from ${ms(usualMs)} to ${ms(duringMs)}`;
  return {
    check,
    target: spec.on,
    sign,
    evidence: isSilent(spec)
      ? `the upstream sent no response, and ${timeouts > 0 ? hung : grew}: no timeout fired before`
      : `upstream responses were ${ms(delay?.delayMs ?? 0)} slower; ${grew}${timeouts > 0.01 ? `; ${hung}` : ''}`,
    numbers: { usualMs, duringMs, timeouts, ...(delay && { delayMs: delay.delayMs }) },
  };
}

/** A timeout somewhat above the tolerance would look the same under a delay that does not reach it, so a delay below the tolerance shows nothing. */
function signOf(of: FailureEvidence, delayMs: number, check: string): Sign | null {
  const tolerated = toleratedMs(of, check);
  if (delayMs >= patienceMs(of, check)) return 'waits for all of the probe';
  if (tolerated === null) return 'no limit to compare with';
  const beyond = delayMs / Math.max(1, tolerated);
  if (beyond >= 3) return 'waits 3 times the limit';
  if (beyond >= 2) return 'waits twice the limit';
  if (beyond >= 1.4) return 'waits 1.4 times the limit';
  return beyond >= 1 ? 'waits the limit' : null;
}

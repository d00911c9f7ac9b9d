import { traitsOf } from '../../faults/catalog.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenDuring, isTimeout, latencyAt, measuredIn, patienceMs, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { activeShare, alone, delayOf, hiddenFaults, isRefusedOrReset, isSilent, stopsProcess } from '../measures/faults.ts';
import { latenessAt } from '../measures/lateness.ts';
import { ms, rounded, share } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A smaller delay cannot be distinguished from the usual response time. Chosen by judgement, not fitted. */
const leastDelayMs = 40;
/** Responses that arrive before this share of the lateness that the fault causes were cut short by a timeout. Chosen by judgement, not fitted. */
const least = 0.8;

/** Latency follows the fault for as long as it lasts, or until the probe times out: no client on the way gives up before. */
export const noTimeout: Weakness = {
  name: 'no-timeout',
  title: 'No timeout',
  structure: 'set a timeout on every call, shorter than users wait, and return a fallback when it fires',
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
  patienceMs(of, check) > quickMs;

/** A probe with a shorter timeout gives up before a timeout of the application could fire. Chosen by judgement, not fitted. */
const quickMs = 400;

const queued = (of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Diagnosis => ({
  weakness: 'no-timeout',
  check,
  target: spec.on,
  sure: 0.82 * alone(of),
  evidence: `connections were ${traitsOf(spec).stops?.clientSees} immediately, but ${share(shareFor(during, isTimeout))} of the probes waited their full ${ms(patienceMs(of, check))}: the client queues requests while the upstream is down`,
  numbers: { timeouts: shareFor(during, isTimeout) },
});

function told(of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured): Diagnosis {
  const delay = delayOf(spec);
  const timeouts = shareFor(during, isTimeout);
  const [usualMs, duringMs] = [latencyAt(usual(of, check), 0.95) ?? 0, latencyAt(during, 0.95) ?? 0];
  // Requests in flight when the fault was removed did not have to wait for all of it.
  const judged = Math.min(1, (timeouts * during.count) / (during.inPlace?.count ?? during.count));
  const hung = `${share(judged)} of the probes ${during.inPlace === undefined ? '' : 'that could be judged '}waited their full ${ms(patienceMs(of, check))}`;
  const grew = `p95 rose from ${ms(usualMs)} to ${ms(duringMs)}`;
  return {
    weakness: 'no-timeout',
    check,
    target: spec.on,
    sure: sureOf(of, delay?.delayMs ?? Number.POSITIVE_INFINITY, check) * alone(of),
    evidence: isSilent(spec)
      ? `the upstream sent no response, and ${timeouts > 0 ? hung : grew}: no timeout fired before`
      : `upstream responses were ${ms(delay?.delayMs ?? 0)} slower; ${grew}${timeouts > 0.01 ? `; ${hung}` : ''}`,
    numbers: { usualMs, duringMs, timeouts, ...(delay && { delayMs: delay.delayMs }) },
  };
}

/** A timeout somewhat above the tolerance would look the same under a delay that does not reach it. The steps of certainty were chosen by judgement, not fitted. */
function sureOf(of: FailureEvidence, delayMs: number, check: string): number {
  const tolerated = toleratedMs(of, check);
  if (delayMs >= patienceMs(of, check)) return 0.85;
  if (tolerated === null) return 0.65;
  const beyond = delayMs / Math.max(1, tolerated);
  return beyond >= 3 ? 0.85 : beyond >= 2 ? 0.8 : beyond >= 1.4 ? 0.7 : beyond >= 1 ? 0.6 : 0.4;
}

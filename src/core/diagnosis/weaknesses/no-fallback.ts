import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedAfter, isError, isTimeout, latencyAt, measuredIn, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import {
  activeShare,
  hiddenFaults,
  isAnsweredWithError,
  isAnsweredWrongly,
  isCutting,
  isEnding,
  makesWait,
  struckShare,
} from '../measures/faults.ts';
import { carriedBy, reachedDuring, requestsFor } from '../measures/needs.ts';
import { secondsOf } from '../measures/recovery.ts';
import { ms, share, times } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** An error later than this is not a quick response, unless the config tolerates more. Chosen by judgement, not fitted. */
const quickMs = 1_000;

/** A cache that serves for less than this cannot be distinguished from the first probes of the fault. Chosen by judgement, not fitted. */
const leastServedMs = 300;
/** Failures follow the fault one to one between `least` and this ratio. Chosen by judgement, not fitted. */
const mostFollows = 1.45;
/** With fewer probes for each upstream response, one may have been missed in counting. Chosen by judgement, not fitted. */
const leastServed = 1.5;

type Sign =
  | 'each failure is passed on'
  | 'each failure is passed on, time unknown'
  | 'each failure is passed on to several probes'
  | 'silence or delay becomes an error'
  | 'errors after cached responses'
  | 'errors and timeouts';

/** The application passes each upstream failure on to its users as an error, immediately. */
export const noFallback: Weakness<Sign> = {
  name: 'no-fallback',
  title: 'No fallback',
  structure: 'return a fallback while the upstream is down: a cached response, a default, a smaller page, or another replica',
  signs: {
    'each failure is passed on': 0.82,
    'each failure is passed on, time unknown': 0.72,
    'each failure is passed on to several probes': 0.75,
    'silence or delay becomes an error': 0.7,
    'errors after cached responses': 0.8,
    'errors and timeouts': 0.62,
  },
  explains: [],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      reachedDuring(of, fault, 'success').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        if (during === null || !strikes(fault)) return [];
        return (
          handedOn(of, fault, check, during, struckBy(of, fault, check)) ??
          afterCache(of, fault, check, during) ??
          handedOn(of, fault, check, during, struckNow(of, fault, check)) ??
          toSeveral(of, fault, check, during) ??
          mixed(of, fault, check, during) ??
          []
        );
      }),
    ),
};

/** @param struck the share of the check's probes that the fault can fail; null: not known */
function handedOn(of: FailureEvidence, { spec }: FaultResult, check: string, during: Measured, struck: number | null): Match<Sign> | null {
  const failed = badShare(during);
  const errors = shareFor(during, isError);
  if (struck === null || struck <= 0 || during.bad < 5 || errors < 0.8 * failed || !isQuick(of, check, during)) return null;
  const follows = failed / struck;
  // How long a process was down depends on its supervisor, not on the fault.
  if (isEnding(spec) ? failed < 0.3 : follows < least(spec) || follows > mostFollows) return null;
  const afterMs = failedAfter(during, 0.5);
  return {
    check,
    target: spec.on,
    sign: signOf(spec, afterMs),
    evidence: `${share(failed)} of the probes got an error${afterMs === null ? '' : ` after ${ms(afterMs)}`} while the fault affected ${share(struck)} of the upstream requests: each upstream failure became an error`,
    numbers: { failed, struck, ...(afterMs !== null && { failedAfterMs: afterMs }) },
  };
}

/** Before the fault one upstream response served several probes, so that without it all of them fail. */
function toSeveral(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Match<Sign> | null {
  const { spec } = fault;
  const requested = requestsFor(of, spec.on, check, 'before');
  if (isEnding(spec) || requested === null || requested <= 0 || requested > 1 / leastServed) return null;
  const found = handedOn(of, fault, check, during, struckShare(spec) * activeShare(of, fault));
  if (found === null) return null;
  const served = 1 / requested;
  return {
    ...found,
    sign: 'each failure is passed on to several probes',
    evidence: `${found.evidence}; before the fault one upstream response served ${times(served)} probes`,
    numbers: { ...found.numbers, served },
  };
}

/** At first the application served what it had cached; when that ran out, each upstream failure became an error. */
function afterCache(of: FailureEvidence, { spec, appliedMs }: FaultResult, check: string, during: Measured): Match<Sign> | null {
  const seconds = secondsOf(of, check, 'during').filter(({ count }) => count > 0);
  const from = seconds.findIndex(({ bad, count }) => bad >= count / 2);
  const rest = seconds.slice(from + 1);
  const [bad, count] = [rest.reduce((sum, one) => sum + one.bad, 0), rest.reduce((sum, one) => sum + one.count, 0)];
  const onset = seconds[from];
  if (onset === undefined || appliedMs === null || isEnding(spec) || bad < 5 || !isQuick(of, check, during)) return null;
  const servedMs = onset.second * 1000 - appliedMs;
  const follows = bad / count / Math.max(struckShare(spec), 1e-9);
  if (servedMs < leastServedMs || follows < 0.85 || follows > mostFollows || shareFor(during, isError) < 0.8 * badShare(during))
    return null;
  return {
    check,
    target: spec.on,
    sign: 'errors after cached responses',
    evidence: `responses were served for ${ms(servedMs)}, then ${share(bad / count)} of the probes got an error: what was cached ran out, and each upstream failure became an error`,
    numbers: { servedMs, failed: bad / count },
  };
}

/** Some requests fail immediately and others wait, as behind a proxy that gives up at some time. */
function mixed(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Match<Sign> | null {
  const [failed, errors, timeouts] = [badShare(during), shareFor(during, isError), shareFor(during, isTimeout)];
  const struck = struckBy(of, fault, check);
  if (during.bad < 5 || Math.min(errors, timeouts) < 0.2 * failed || errors + timeouts < 0.8 * failed) return null;
  if (failed < least(fault.spec) * struck) return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'errors and timeouts',
    evidence: `${share(errors)} of the probes got an error and ${share(timeouts)} timed out while the fault affected ${share(struck)} of the upstream requests`,
    numbers: { errors, timeouts, struck },
  };
}

/** The share of the upstream requests of the check's probes that the fault affected. */
const struckBy = (of: FailureEvidence, fault: FaultResult, check: string): number =>
  struckShare(fault.spec) * activeShare(of, fault) * carriedBy(of, fault.spec.on, check);

/** The same by the requests that the link counted while it responded with errors: a cache without a response asks for each probe. null: not counted. */
function struckNow(of: FailureEvidence, fault: FaultResult, check: string): number | null {
  const requested = isAnsweredWithError(fault.spec) ? requestsFor(of, fault.spec.on, check, 'during') : null;
  return requested === null ? null : struckShare(fault.spec) * activeShare(of, fault) * Math.min(1, requested);
}

const signOf = (spec: FaultSpec, afterMs: number | null): Sign => {
  if (isEnding(spec) || makesWait(spec)) return 'silence or delay becomes an error';
  return afterMs === null ? 'each failure is passed on, time unknown' : 'each failure is passed on';
};

const strikes = ({ spec }: FaultResult): boolean =>
  isAnsweredWithError(spec) || isAnsweredWrongly(spec) || isCutting(spec) || makesWait(spec);

/** The share of connections that a fault strikes is only roughly a share of requests, so the limit is lower for such faults. Chosen by judgement, not fitted. */
const least = (spec: FaultSpec): number => (isAnsweredWithError(spec) ? 0.7 : 0.6);

function isQuick(of: FailureEvidence, check: string, during: Measured): boolean {
  const afterMs = failedAfter(during, 0.5);
  if (afterMs === null) return true;
  const usualMs = latencyAt(usual(of, check), 0.5) ?? 0;
  return afterMs <= Math.max(usualMs * 3, toleratedMs(of, check) ?? quickMs);
}

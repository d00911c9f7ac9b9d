import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedAfter, failedDuring, isError, latencyAt, measuredIn, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { linksTo, requestsPerProbe } from '../measures/counters.ts';
import { activeShare, delayOf, hiddenFaults, isAnsweredWithError, isCutting, isEnding, isSilent, struckShare } from '../measures/faults.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** An error later than this is not a quick response, unless the config tolerates more. Chosen by judgement, not fitted. */
const quickMs = 1_000;

type Sign = 'each failure is passed on' | 'each failure is passed on, time unknown' | 'silence or delay becomes an error';

/** The application passes each upstream failure on to its users as an error, immediately. */
export const noFallback: Weakness<Sign> = {
  name: 'no-fallback',
  title: 'No fallback',
  structure: 'return a fallback while the upstream is down: a cached response, a default, a smaller page, or another replica',
  signs: {
    'each failure is passed on': 0.82,
    'each failure is passed on, time unknown': 0.72,
    'silence or delay becomes an error': 0.7,
  },
  explains: [],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      failedDuring(of, 'success').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        return during === null ? [] : (handedOn(of, fault, check, during) ?? []);
      }),
    ),
};

function handedOn(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Match<Sign> | null {
  const { spec } = fault;
  if (!strikes(fault)) return null;
  const struck = struckShare(spec) * activeShare(of, fault) * carriedBy(of, spec.on);
  const failed = badShare(during);
  const errors = shareFor(during, isError);
  if (struck <= 0 || during.bad < 5 || errors < 0.8 * failed || !isQuick(of, check, during)) return null;
  const follows = failed / struck;
  // How long a process was down depends on its supervisor, not on the fault.
  if (isEnding(spec) ? failed < 0.3 : follows < least(spec) || follows > 1.45) return null;
  const afterMs = failedAfter(during, 0.5);
  return {
    check,
    target: spec.on,
    sign: signOf(spec, afterMs),
    evidence: `${share(failed)} of the probes got an error${afterMs === null ? '' : ` after ${ms(afterMs)}`} while the fault affected ${share(struck)} of the upstream requests: each upstream failure became an error`,
    numbers: { failed, struck, ...(afterMs !== null && { failedAfterMs: afterMs }) },
  };
}

const signOf = (spec: FaultSpec, afterMs: number | null): Sign => {
  if (isEnding(spec) || isSilent(spec) || delayOf(spec) !== null) return 'silence or delay becomes an error';
  return afterMs === null ? 'each failure is passed on, time unknown' : 'each failure is passed on';
};

/** The share of probes that use this upstream: of two equal upstreams each carries half, so a fault on one can affect only half. */
function carriedBy(of: FailureEvidence, target: string): number {
  const link = linksTo(of, target)[0];
  const requested = link === undefined ? null : requestsPerProbe(of, link, 'before');
  return requested === null || requested < 0.1 ? 1 : Math.min(1, requested);
}

const strikes = ({ spec }: FaultResult): boolean =>
  isAnsweredWithError(spec) || isCutting(spec) || isSilent(spec) || delayOf(spec) !== null;

/** The share of connections that a fault strikes is only roughly a share of requests, so the limit is lower for such faults. Chosen by judgement, not fitted. */
const least = (spec: FaultSpec): number => (isAnsweredWithError(spec) ? 0.7 : 0.6);

function isQuick(of: FailureEvidence, check: string, during: Measured): boolean {
  const afterMs = failedAfter(during, 0.5);
  if (afterMs === null) return true;
  const usualMs = latencyAt(usual(of, check), 0.5) ?? 0;
  return afterMs <= Math.max(usualMs * 3, toleratedMs(of, check) ?? quickMs);
}

import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenDuring, failedAfter, isError, latencyAt, measuredIn, shareFor, toleratedMs, usual } from '../measures/checks.ts';
import { askedPerProbe, linksTo } from '../measures/counters.ts';
import { activeShare, alone, delayOf, hiddenFaults, isCutting, isEnding, isSilent, struckShare } from '../measures/faults.ts';
import { ms, rounded, share } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** Errors later than this are no quick answer, whatever is tolerated. */
const quickMs = 1_000;

/** What fails behind is handed on to visitors as an error, one to one, at once. */
export const noFallback: Weakness = {
  name: 'no-fallback',
  title: 'No fallback',
  structure: 'an answer for when the part behind is away: a cached one, a default, a smaller page, or the other replica',
  explains: [],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      brokenDuring(of, 'success').flatMap((check) => {
        const during = measuredIn(of, check, 'during');
        return during === null ? [] : (handedOn(of, fault, check, during) ?? []);
      }),
    ),
};

function handedOn(of: FailureEvidence, fault: FaultResult, check: string, during: Measured): Diagnosis | null {
  const { spec } = fault;
  if (!strikes(fault)) return null;
  const struck = struckShare(spec) * activeShare(of, fault) * carriedBy(of, spec.on);
  const failed = badShare(during);
  const errors = shareFor(during, isError);
  if (struck <= 0 || during.bad < 5 || errors < 0.8 * failed || !isQuick(of, check, during)) return null;
  const follows = failed / struck;
  // How long a process was away is its supervisor's business, not the fault's.
  if (isEnding(spec) ? failed < 0.3 : follows < least(spec.fault) || follows > 1.45) return null;
  const afterMs = failedAfter(during, 0.5);
  return rounded({
    weakness: 'no-fallback',
    check,
    target: spec.on,
    sure: (isEnding(spec) || isSilent(spec) || delayOf(spec) !== null ? 0.7 : 0.82) * alone(of) - (afterMs === null ? 0.1 : 0),
    evidence: `${share(failed)} of the probes were answered with an error${afterMs === null ? '' : ` after ${ms(afterMs)}`} while the fault struck ${share(struck)} of what was asked: errors followed it one to one`,
    numbers: { failed, struck, ...(afterMs !== null && { failedAfterMs: afterMs }) },
  });
}

/** Of two upstreams each carries half: only that much can follow its fault. */
function carriedBy(of: FailureEvidence, target: string): number {
  const link = linksTo(of, target)[0];
  const asked = link === undefined ? null : askedPerProbe(of, link, 'before');
  return asked === null || asked < 0.1 ? 1 : Math.min(1, asked);
}

const strikes = ({ spec }: FaultResult): boolean =>
  spec.fault === 'http-error' || isCutting(spec) || isSilent(spec) || delayOf(spec) !== null;

/** A share of connections is only roughly a share of requests. */
const least = (fault: string): number => (fault === 'http-error' ? 0.7 : 0.6);

function isQuick(of: FailureEvidence, check: string, during: Measured): boolean {
  const afterMs = failedAfter(during, 0.5);
  if (afterMs === null) return true;
  const usualMs = latencyAt(usual(of, check), 0.5) ?? 0;
  return afterMs <= Math.max(usualMs * 3, toleratedMs(of, check) ?? quickMs);
}

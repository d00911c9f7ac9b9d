import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedDuring, isTimeout, latencyAt, measuredIn, shareFor } from '../measures/checks.ts';
import { hiddenFaults, metFaults } from '../measures/faults.ts';
import { isCrowded, type Turns, turnsOf, waitInTurn } from '../measures/in-turn.ts';
import { needOf } from '../measures/needs.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

type Sign = 'unrelated requests wait too' | 'waits in turn';

/** While one request waits for an upstream, all others wait behind it: there is one worker, one thread that blocks, or one connection. */
export const oneAtATime: Weakness<Sign> = {
  name: 'one-at-a-time',
  title: 'One request at a time',
  structure:
    'handle requests side by side (more workers or threads, calls that do not block, more connections), and end each call to an upstream long before users give up',
  signs: {
    'unrelated requests wait too': 0.92,
    'waits in turn': 0.88,
  },
  explains: ['cascade', 'timeout-too-long', 'no-fallback'],
  find: (of) =>
    hiddenFaults(of).flatMap((fault) =>
      failedDuring(of, 'success', 'latency').flatMap((check) => unrelated(of, fault, check) ?? inTurn(of, fault, check) ?? []),
    ),
};

/** A check that needs none of the disturbed targets waits while another one has its turn. */
function unrelated(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const [turns, during] = [turnsOf(of, fault), measuredIn(of, check, 'during')];
  if (turns === null || during === null || !isCrowded(of, check, during)) return null;
  if (metFaults(of).some(({ spec }) => needOf(of, check, spec.on)?.needed !== false)) return null;
  if (shareFor(during, isTimeout) < 0.6 * badShare(during)) return null;
  return matchOf(of, fault, check, turns, 'unrelated requests wait too');
}

function inTurn(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  if (needOf(of, check, fault.spec.on)?.needed === false) return null;
  const turns = waitInTurn(of, fault, check);
  return turns === null ? null : matchOf(of, fault, check, turns, 'waits in turn');
}

function matchOf(of: FailureEvidence, { spec }: FaultResult, check: string, { eachMs, sent }: Turns, sign: Sign): Match<Sign> {
  const waitedMs = latencyAt(measuredIn(of, check, 'during'), 0.5) ?? 0;
  const who = sign === 'waits in turn' ? 'half of the probes' : 'half of the probes of this check, which does not need the upstream,';
  return {
    check,
    target: spec.on,
    sign,
    evidence: `the application sent one request at a time to the upstream, about ${ms(eachMs)} each and ${share(sent)} of the usual number, while ${who} waited ${ms(waitedMs)} or longer: they waited for their turn`,
    numbers: { eachMs, sent, waitedMs },
  };
}

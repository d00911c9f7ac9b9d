import { findingTraits } from '../model/result/finding-traits.ts';
import type { Outcome, RunVerdict } from '../model/result/outcome.ts';
import type { PhaseResult, ScenarioResult } from '../model/result/result.ts';
import type { StopCause } from '../model/result/stop-cause.ts';
import type { ConnectionsReset } from '../model/run/connections-reset.ts';
import type { RunEnd } from '../model/run/event.ts';
import { counted } from '../quantity/counted.ts';
import { acceptedUntil, countedOutcome } from './accept.ts';
import { afterReset, rightAfterReady, sinceTheStart } from './after-reset.ts';
import { unreachable } from './unreachable.ts';

/** The facts that decide the verdict of a run. */
export interface RunFacts {
  /** null: the journal ends in the middle of the run. */
  readonly end: RunEnd | null;
  readonly endDetail: string;
  readonly endCause?: StopCause | undefined;
  readonly baseline: PhaseResult | null;
  /** Connections that the gate has reset before the baseline. */
  readonly resets?: readonly ConnectionsReset[];
  readonly scenarios: readonly ScenarioResult[];
  readonly planned: number;
  readonly unrestored: number;
}

interface Decided {
  readonly verdict: RunVerdict;
  readonly reason: string;
  /** Only for `error` and `unhealthy`, if known. */
  readonly cause?: StopCause;
}

/** The verdict and its reason in one sentence. The worst outcome wins, and a run that was cut short never passes. */
export function runVerdict(facts: RunFacts): Decided {
  const count = (outcome: Outcome) => facts.scenarios.filter((scenario) => countedOutcome(scenario) === outcome).length;
  if (facts.unrestored > 0 || count('unrestored') > 0) return { verdict: 'unrestored', reason: 'a fault may still be in place' };
  return cutShort(facts) ?? ofScenarios(facts, count);
}

/** `null`: the run reached its end. */
function cutShort(facts: RunFacts): Decided | null {
  if (facts.end === null || facts.end === 'killed')
    return { verdict: 'error', reason: 'the run was killed; its faults were removed afterwards', cause: 'killed' };
  if (facts.end === 'cancelled') {
    const why = ['', 'cancelled'].includes(facts.endDetail) ? '' : `: ${facts.endDetail}`;
    return { verdict: 'cancelled', reason: `the run was cancelled${why}; its faults were removed` };
  }
  if (facts.end === 'error') return stopped(facts);
  if (facts.end === 'refused') return { verdict: 'refused', reason: facts.endDetail };
  if (facts.end === 'unreachable') return silent(facts);
  if (facts.endCause === 'hypothesis-unmet')
    return { verdict: 'unhealthy', reason: `${facts.endDetail}; nothing was injected`, cause: facts.endCause };
  return facts.end === 'unhealthy' ? unhealthy(facts) : null;
}

/** A target that ended before the first measurement may have lost its connections to the gate. */
function stopped({ endDetail, endCause, resets }: RunFacts): Decided {
  const hasEnded =
    (endCause === 'TARGET_NOT_READY' && endDetail.includes(rightAfterReady)) ||
    (endCause === 'TARGET_UNAVAILABLE' && endDetail.includes(sinceTheStart));
  const reset = hasEnded ? afterReset(resets, endDetail) : null;
  return reset ?? { verdict: 'error', reason: endDetail || 'the gate could not finish', ...(endCause && { cause: endCause }) };
}

const silent = ({ endDetail, resets }: RunFacts): Decided =>
  afterReset(resets, `it has sent no expected response (${endDetail})`) ?? { verdict: 'unhealthy', ...unreachable(endDetail) };

function ofScenarios({ planned: all, scenarios }: RunFacts, count: (outcome: Outcome) => number): Decided {
  if (count('failed') > 0) return { verdict: 'failed', reason: `${count('failed')} of ${counted(all, 'scenario')} failed` };
  const open = all - count('passed');
  if (count('flaky') > 0)
    return { verdict: 'inconclusive', reason: `${count('flaky')} of ${counted(all, 'scenario')} failed, but not each time` };
  if (all === 0) return { verdict: 'inconclusive', reason: 'the seed drew no fault, so nothing was tested' };
  if (open > 0) return { verdict: 'inconclusive', reason: `${open} of ${counted(all, 'scenario')} could not be decided` };
  const known = acceptedUntil(scenarios);
  const passed = all === 1 ? 'the only scenario passed' : `all ${all} scenarios passed`;
  return { verdict: 'passed', reason: known === null ? passed : `${passed}, except for ${known}` };
}

function unhealthy({ baseline, endDetail: detail, resets }: RunFacts): Decided {
  if (detail.startsWith('target'))
    return afterReset(resets, detail) ?? { verdict: 'unhealthy', reason: `${detail}; nothing was injected`, cause: 'target-ended' };
  const failed = baseline?.findings.find(({ outcome }) => outcome === 'failed');
  return failed === undefined
    ? { verdict: 'inconclusive', reason: 'too little was measured to show that the preview is healthy; nothing was injected' }
    : (afterReset(resets, 'it has not met its steady state') ?? {
        verdict: 'unhealthy',
        reason: 'the preview was unhealthy before any fault; nothing was injected',
        cause: findingTraits[failed.tolerance].baselineCause,
      });
}

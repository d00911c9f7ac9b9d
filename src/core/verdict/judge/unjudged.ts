import { findingTraits } from '../../model/result/finding-traits.ts';
import type { ScenarioResult, Unjudged } from '../../model/result/result.ts';
import { percentileName } from '../../quantity/percentile-name.ts';
import type { Claim } from '../statistics/claims.ts';
import { samplesFor, samplesNeeded } from '../statistics/confidence.ts';
import type { Level } from '../statistics/error-rates.ts';
import type { Weighed } from '../statistics/sequential.ts';

/**
 * The latencies among the claims about one phase that are undecided only because of failures that the tolerance of success allows: with a latency, as
 * many probes would have been enough. If too many probes failed, or it is not known whether too many did, the latency is undecided in its own right.
 * @param count all probes of the check in the phase
 */
export function unjudgedIn(check: string, weighed: readonly Weighed[], count: number, level: Level): readonly Unjudged[] {
  const isAllowed = weighed.every(({ claim, weight }) => findingTraits[claim.tolerance].counts !== 'failed' || weight === 'passed');
  return weighed.flatMap(({ claim, weight }) => {
    const { quantile, required, count: timed } = claim;
    if (!isAllowed || quantile === null || (weight !== 'too-few' && weight !== 'suspect')) return [];
    const needed = weight === 'too-few' ? samplesFor(claim, level) : samplesNeeded(claim.allowed);
    return timed < needed && needed <= count ? { check, quantile, limitMs: required, timed, count, needed } : [];
  });
}

export const isAmong = (unjudged: readonly Unjudged[], { quantile, required }: Claim): boolean =>
  unjudged.some((one) => one.quantile === quantile && one.limitMs === required);

/** One sentence for each latency that was not judged, for the notes of a run. */
export const unjudgedNotes = (scenarios: readonly Pick<ScenarioResult, 'id' | 'unjudged'>[]): readonly string[] =>
  scenarios.flatMap(({ id, unjudged = [] }) =>
    unjudged.map(
      ({ check, quantile, timed, count, needed }) =>
        `in ${id} the ${percentileName(quantile)} of ${check} was measured, not judged: ${count - timed} of ${count} requests failed, as \`during\` allows, and only ${timed} had a latency (${needed} are needed)`,
    ),
  );

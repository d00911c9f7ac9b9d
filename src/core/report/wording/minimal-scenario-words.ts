import { faultOf } from '../../faults/catalog.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { MinimalScenario } from '../../model/result/lesson.ts';
import { paramsProblem } from '../../plan/params-problem.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';
import { injected } from './fault-words.ts';
import { count, plural } from './numbers.ts';
import { visible } from './visible.ts';

/** Whether the search found a failing scenario that is smaller than the drawn one. */
export const isSmaller = ({ failed }: MinimalScenario): boolean => failed > 0;

/**
 * ``+420 ms latency on `api-to-cache` for 2 s (14 smaller scenarios tried, 3 also failed)``; says so if none of the smaller scenarios failed, or if the
 * search was cut short. null: the scenario cannot be made smaller.
 */
export function minimalScenarioWords(smallest: MinimalScenario): Phrase | null {
  const { tried, failed, cut, unrecovered, scenario } = smallest;
  if (tried === 0 && !cut) return null;
  if (tried === 0 && unrecovered) return say`not searched: the preview did not recover from the failure, so nothing more was injected`;
  if (tried === 0)
    return say`not searched: no tries or no time were left; allow more with ${code('plan.shrink')} or ${code('plan.budget')}`;
  const why = unrecovered ? 'ended when the preview did not recover' : 'was cut short';
  const rest = cut ? `; the search ${why}, so a smaller scenario may also fail` : '';
  if (!isSmaller(smallest))
    return say`as drawn: ${tried === 1 ? 'the one smaller scenario that was tried did not fail' : `none of the ${count(tried)} smaller scenarios that were tried failed`} the same way${rest}`;
  return say`${listed(scenario.faults.map(done))} (${plural(tried, 'smaller scenario')} tried, ${count(failed)} also failed${rest})`;
}

const done = (spec: FaultSpec): Phrase => injected(saysOf(spec), spec);

/** By its kind alone where this release does not know it, or knows it with other parameters. */
function saysOf({ fault, params }: FaultSpec): string {
  const known = faultOf(fault);
  const whole = known !== undefined && paramsProblem(fault, params) === undefined;
  return whole ? known.describe(params) : visible(fault, 40);
}

import { faultOf } from '../../faults/catalog.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { MinimalScenario } from '../../model/result/lesson.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';
import { injected } from './fault-words.ts';
import { count, plural } from './numbers.ts';
import { visible } from './visible.ts';

/** Has the search found anything smaller than what was drawn? */
export const isSmaller = ({ failed }: MinimalScenario): boolean => failed > 0;

/**
 * ``+420 ms latency on `api-to-cache` for 2 s (14 smaller forms tried, 3 failed too)``; that nothing smaller failed, where none did; that the
 * search was cut short, where it was; null where nothing could be smaller.
 */
export function minimalScenarioWords(smallest: MinimalScenario): Phrase | null {
  const { tried, failed, cut, scenario } = smallest;
  if (tried === 0 && !cut) return null;
  if (tried === 0)
    return say`not searched, because no tries or no time were left; allow more with ${code('plan.shrink')} or ${code('plan.budget')}`;
  const rest = cut ? '; the search was cut short, so a smaller form may fail too' : '';
  if (!isSmaller(smallest))
    return say`as drawn: ${tried === 1 ? 'the one smaller form that was tried did not fail' : `none of the ${count(tried)} smaller forms that were tried failed`} the same way${rest}`;
  return say`${listed(scenario.faults.map(done))} (${plural(tried, 'smaller form')} tried, ${count(failed)} failed too${rest})`;
}

const done = (spec: FaultSpec): Phrase => injected(saysOf(spec), spec);

/** By its kind alone where this release does not know it, or knows it with other parameters. */
function saysOf({ fault, params }: FaultSpec): string {
  const known = faultOf(fault);
  const whole = known !== undefined && Object.keys(known.params).every((name) => typeof params[name] === 'number');
  return whole ? known.describe(params) : visible(fault, 40);
}

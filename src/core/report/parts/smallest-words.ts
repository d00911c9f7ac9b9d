import { faultOf } from '../../faults/catalog.ts';
import type { FaultSpec } from '../../model/fault-spec.ts';
import type { Smallest } from '../../model/lesson.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';
import { count, duration, plural } from '../words/numbers.ts';
import { unbroken } from '../words/unbroken.ts';

/** Has the search found anything smaller than what was drawn? */
export const isSmaller = ({ failed }: Smallest): boolean => failed > 0;

/**
 * `` `api-to-cache` answers late by 420 ms, for 2 s (14 milder forms tried, 3 failed too)``; that nothing milder fails, where none did;
 * null where none was tried.
 */
export function smallestWords(smallest: Smallest): Phrase | null {
  const { tried, failed, cut, scenario } = smallest;
  if (tried === 0) return null;
  const rest = cut ? '; the search was cut short' : '';
  if (!isSmaller(smallest))
    return say`as it was drawn: ${tried === 1 ? 'the one milder form that was tried does not fail' : `none of the ${count(tried)} milder forms that were tried fails`} the same way${rest}`;
  return say`${listed(scenario.faults.map(done))} (${plural(tried, 'milder form')} tried, ${count(failed)} failed too${rest})`;
}

const done = (spec: FaultSpec): Phrase =>
  say`${code(spec.on)} ${saysOf(spec)}${spec.lastsMs > 0 ? `, for\u00a0${duration(spec.lastsMs)}` : ''}`;

/** By its kind alone where this release does not know it, or knows it with other parameters. */
function saysOf({ fault, params }: FaultSpec): Phrase {
  const known = faultOf(fault);
  const whole = known !== undefined && Object.keys(known.params).every((name) => typeof params[name] === 'number');
  return whole ? say`${unbroken(known.says(params))}` : say`has ${code(fault)}`;
}

import type { FaultResult, ScenarioResult } from '../../model/result.ts';
import { code, joined, lineBreak, listed, type Phrase, phrase, say } from '../document/phrase.ts';
import { article } from '../words/article.ts';
import { duration } from '../words/numbers.ts';
import { unbroken } from '../words/unbroken.ts';
import { adjectiveOf } from './adjective.ts';

/** `a slow `api-to-cache``; `latency` on `api-to-cache` where the kind has no adjective. */
export function namedFault({ spec }: FaultResult): Phrase {
  const adjective = adjectiveOf(spec.fault);
  return adjective === undefined ? say`${code(spec.fault)} on ${code(spec.on)}` : say`${article(adjective)} ${adjective} ${code(spec.on)}`;
}

/** `a slow `api-to-cache` and a killed `worker``. */
export const namedFaults = (scenario: ScenarioResult): Phrase => listed(scenario.faults.map(namedFault));

/** What was done, one line a fault: `api-to-cache`: answers late by 1.9 s, for 8 s. */
export const whatWasDone = (scenario: ScenarioResult): Phrase =>
  phrase(scenario.faults.flatMap((fault, n) => [...(n === 0 ? [] : [lineBreak]), doneBy(fault)]));

export const doneBy = ({ spec, says, failure }: FaultResult): Phrase =>
  say`${code(spec.on)}: ${unbroken(says)}${spec.lastsMs > 0 ? `, for\u00a0${duration(spec.lastsMs)}` : ''}${failure === null ? '' : ' (not applied)'}`;

/** The faults' own words where they say more than their adjective: ` (answers late by 1.9 s)`; nothing for `killed (SIGKILL)`. */
export function saysMore({ faults }: ScenarioResult): Phrase {
  const more = faults.filter(({ spec, says }) => !says.startsWith(adjectiveOf(spec.fault) ?? ' ')).map(({ says }) => unbroken(says));
  return more.length === 0 ? [] : say` (${joined(more, '; ')})`;
}

import { faultOf } from '../../faults/catalog.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { FaultResult, ScenarioResult } from '../../model/result/result.ts';
import { code, joined, lineBreak, listed, type Phrase, phrase, say } from '../document/phrase.ts';
import { article } from './article.ts';
import { noBreak } from './no-break.ts';
import { duration } from './numbers.ts';
import { roughly } from './quantity.ts';

/** `a slow `api-to-cache``; `latency` on `api-to-cache` where the kind has no adjective. */
export function namedFault({ spec }: FaultResult): Phrase {
  const adjective = faultOf(spec.fault)?.asAdjective;
  return adjective === undefined ? say`${code(spec.fault)} on ${code(spec.on)}` : say`${article(adjective)} ${adjective} ${code(spec.on)}`;
}

/** `a slow `api-to-cache` and a killed `worker``. */
export const namedFaults = (scenario: ScenarioResult): Phrase => listed(scenario.faults.map(namedFault));

/** What was injected, one line a fault: `+1.9 s latency on `api-to-cache` for 8 s`. */
export const whatWasDone = (scenario: ScenarioResult): Phrase =>
  phrase(scenario.faults.flatMap((fault, n) => [...(n === 0 ? [] : [lineBreak]), doneBy(fault)]));

export const doneBy = ({ spec, says, failure }: FaultResult): Phrase =>
  say`${injected(says, spec)}${failure === null ? '' : ' (not injected)'}`;

/** `+1.9 s latency on `api-to-cache` for 8 s`; `SIGKILL on `api`, watched for 8 s`. `what`: the fault's own words. */
export const injected = (what: string, { fault, on, lastsMs }: FaultSpec): Phrase =>
  say`${noBreak(what)} on ${code(on)}${lastsMs > 0 ? `${faultOf(fault)?.instant ? ', watched' : ''} for\u00a0${lengthText(lastsMs)}` : ''}`;

/** Steps of the search for a breaking point differ by about 4 %, so a length has three digits. From a minute on, seconds are enough. */
const lengthText = (ms: number): string => (ms < 59_500 ? roughly('duration', ms, 3) : duration(ms));

/** The faults' own words where they say more than their adjective: ` (+1.9 s latency)`; nothing for a signal. */
export function saysMore({ faults }: ScenarioResult): Phrase {
  const more = faults
    .filter(
      ({ spec, says }) =>
        faultOf(spec.fault)?.signal === undefined && says !== spec.fault && !says.startsWith(faultOf(spec.fault)?.asAdjective ?? ' '),
    )
    .map(({ says }) => noBreak(says));
  return more.length === 0 ? [] : say` (${joined(more, '; ')})`;
}

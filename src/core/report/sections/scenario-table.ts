import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { earlyMs } from '../../verdict/early.ts';
import { baseCell, baseHead } from '../comparison/comparison.ts';
import { type Block, paragraph, table } from '../document/block.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { inPlaceOf, latencyOf, slowest, weakest, worstFirst } from '../wording/facts.ts';
import { whatWasDone } from '../wording/fault-words.ts';
import { iconOf } from '../wording/icons.ts';
import { count, duration, offset, percent, plural } from '../wording/numbers.ts';
import { triesOf } from '../wording/tries.ts';
import { untilOf } from './accepted.ts';

/** One line a scenario, the worst first, at most `limit` of them. */
export function scenarioTable(result: Result, limit: number): readonly Block[] {
  const shown = worstFirst(result.scenarios).slice(0, limit);
  if (shown.length === 0) return [];
  const rows = shown.map((scenario) => row(result, scenario));
  const head = [say``, say`Injected`, say`During the fault`, say`After the fault`, say`Outcome`, ...baseHead(result)];
  return [table(head, 'l'.repeat(head.length), rows), ...left(result, shown.length)];
}

const row = (result: Result, scenario: ScenarioResult): readonly Phrase[] => [
  say`${iconOf(scenario)}\u00a0${code(scenario.id)}`,
  whatWasDone(scenario),
  duringOf(scenario, result.checks.length > 1),
  afterOf(scenario),
  outcomeOf(scenario),
  ...baseCell(result, scenario),
];

/** `passed`, `**failed**, 2 of 3`. */
function outcomeOf(scenario: ScenarioResult): Phrase {
  if (scenario.outcome === 'passed') return say`passed`;
  const tries = triesOf(scenario);
  if (isAccepted(scenario)) return say`${strong('known failure')}, accepted until\u00a0${untilOf(scenario)}`;
  return say`${strong(scenario.outcome)}${tries === null ? '' : `, ${tries.replaceAll(' of ', '\u00a0of\u00a0')}`}`;
}

/** `success rate 62 %, p95 2.1 s`, with `, until removed early at +2.1 s`: the check that suffered most. */
export function duringOf(scenario: ScenarioResult, naming = false): Phrase {
  const measured = weakest(scenario.during);
  if (measured === null) return say`not measured`;
  const slow = latencyOf(measured);
  const { bad, count: all } = inPlaceOf(scenario, measured.check) ?? measured;
  const success = say`success rate ${percent(1 - bad / all)}`;
  const tail = slow === undefined ? [] : [say`p${String(+(slow.quantile * 100).toFixed(2))}\u00a0${duration(slow.value)}`];
  const early = earlyMs(scenario);
  const until = early === null ? [] : [say`until removed early at ${offset(early)}`];
  return say`${naming ? say`${code(measured.check)} ` : ''}${joined([success, ...tail, ...until], ', ')}`;
}

/** `recovered in 2 s`, `recovered in 24 s (limit 10 s)`, `did not recover (limit 10 s)`. */
export function afterOf(scenario: ScenarioResult): Phrase {
  const recovery = slowest(scenario);
  if (recovery === null) return say`not measured`;
  const limit = ` (limit ${duration(recovery.limitMs)})`;
  if (recovery.ms === Infinity) return say`did not recover${limit}`;
  const time = recovery.ms === 0 ? 'recovered immediately' : `recovered in ${duration(recovery.ms)}`;
  return say`${time}${recovery.ms > recovery.limitMs ? limit : ''}`;
}

function left({ scenarios, skipped }: Result, shown: number): readonly Block[] {
  const more = scenarios.length - shown;
  const lines = [
    ...(more > 0 ? [say`${plural(more, 'more scenario', 'more scenarios')}: see the report file.`] : []),
    ...(skipped.length > 0 ? [say`${plural(skipped.length, 'scenario')} of the plan did not run: ${skippedBy(skipped)}.`] : []),
  ];
  return lines.map(paragraph);
}

const skippedBy = (skipped: Result['skipped']): Phrase =>
  joined(
    [...new Set(skipped.map(({ says }) => says))]
      .slice(0, 3)
      .map((message) => say`${message} (${count(skipped.filter((one) => one.says === message).length)})`),
    ', ',
  );

import type { ToleranceName } from '../../model/result/finding-traits.ts';
import type { Finding, Measured, Result, ScenarioResult } from '../../model/result/result.ts';
import { percentileName } from '../../quantity/percentile-name.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { earlyMs } from '../../verdict/early.ts';
import { baseCell, baseHead } from '../comparison/comparison.ts';
import { type Block, paragraph, table } from '../document/block.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { findingKinds } from '../findings/catalog.ts';
import type { TableWords } from '../findings/finding-kind.ts';
import { expectedInBrackets } from '../findings/finding-words.ts';
import { inPlaceOf, latencyOf, noPromise, slowest, weakest, worstFirst } from '../wording/facts.ts';
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
  duringOf(scenario, result.checks),
  afterOf(scenario, result.checks.length > 1),
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

/**
 * What failed while the faults were in place, else the check that suffered most: `12 writes gone`, `success rate 62 % (expected ≥ 95 %), p95 2.1 s`,
 * with `, until removed early at +2.1 s`; `no promise during faults` if no check promises anything. A share that is not judged says so. Where there are
 * several checks, the check is named.
 */
export function duringOf(scenario: ScenarioResult, checks: Result['checks']): Phrase {
  const failed = scenario.findings.filter(({ outcome, phase }) => outcome !== 'inconclusive' && phase === 'during');
  const data = tableWords(scenario, 'during');
  const measured = measuredOf(scenario, failed) ?? weakest(scenario.during);
  if (measured === null) return data.length > 0 ? joined(data, ', ') : say`not measured`;
  if (measured.noPromise) return joined([...data, say`${noPromise}`], ', ');
  const expected = (tolerance: ToleranceName, quantile: number | null): Phrase => {
    const finding = failed.find((one) => one.check === measured.check && one.tolerance === tolerance && one.quantile === quantile);
    return finding === undefined ? [] : expectedInBrackets(finding);
  };
  const slow = latencyOf(measured);
  const { bad, count: all } = inPlaceOf(scenario, measured.check) ?? measured;
  const name = checks.length > 1 ? say`${code(measured.check)} ` : [];
  const success = say`${name}success rate ${percent(1 - bad / all)}${expected('success', null)}${bad === 0 ? '' : notJudged(measured, checks)}`;
  const tail =
    slow === undefined ? [] : [say`${percentileName(slow.quantile)}\u00a0${duration(slow.value)}${expected('latency', slow.quantile)}`];
  const early = earlyMs(scenario);
  const until = early === null ? [] : [say`until removed early at ${offset(early)}`];
  return joined([...data, success, ...tail, ...until], ', ');
}

/** Why a share that may be as low as 0 % fails nothing; empty where it is judged. */
function notJudged({ check, spared }: Measured, checks: Result['checks']): string {
  if (spared) return ' (not judged: the fault stops the preview itself)';
  const spec = checks.find(({ name }) => name === check);
  return spec !== undefined && spec.during.success === undefined ? ' (not judged)' : '';
}

/** The numbers of the first check that failed. */
function measuredOf({ during }: ScenarioResult, failed: readonly Finding[]): Measured | null {
  const names = failed.map(({ check }) => check);
  return during?.measured.find(({ check, count: probes }) => probes > 0 && names.includes(check)) ?? null;
}

/** What findings say in a column before the measured values. */
const tableWords = ({ findings }: ScenarioResult, column: TableWords['column']): readonly Phrase[] =>
  findings
    .filter(({ outcome }) => outcome !== 'inconclusive')
    .flatMap((finding) => {
      const { inTable } = findingKinds[finding.tolerance];
      return inTable?.column === column ? [inTable.words(finding)] : [];
    });

/** `recovered in 2 s`, `recovered in 24 s (limit 10 s)`, `did not recover (limit 10 s)`, `api did not restart on its own`. */
export function afterOf(scenario: ScenarioResult, naming = false): Phrase {
  const recovery = slowest(scenario);
  const processes = tableWords(scenario, 'after');
  // Without the process the check cannot recover.
  if (processes.length > 0 && (recovery === null || recovery.ms === Infinity)) return joined(processes, ', ');
  if (recovery === null) return say`not measured`;
  const isLate = recovery.ms > recovery.limitMs;
  const who = naming && isLate ? say`${code(recovery.check)} ` : '';
  return joined([...processes, say`${who}${recoveryWords(recovery)}`], ', ');
}

function recoveryWords({ ms, limitMs }: NonNullable<ReturnType<typeof slowest>>): string {
  const limit = ` (limit ${duration(limitMs)})`;
  if (ms === Infinity) return `did not recover${limit}`;
  return `${ms === 0 ? 'recovered immediately' : `recovered in ${duration(ms)}`}${ms > limitMs ? limit : ''}`;
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

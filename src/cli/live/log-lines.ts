import { endWords } from '../../core/evidence/ending-lines.ts';
import type { Scenario } from '../../core/model/plan/scenario.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { type Phase, phases } from '../../core/model/run/phase.ts';
import { waitingLine } from '../../core/model/run/waiting.ts';
import { percentileName } from '../../core/quantity/percentile-name.ts';
import { lessonLine } from '../../core/report/terminal/lesson-line.ts';
import { plainPhrase } from '../../core/report/terminal/plain-phrase.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { stepText } from '../../core/report/wording/fault-steps.ts';
import { injected } from '../../core/report/wording/fault-words.ts';
import { duration } from '../../core/report/wording/numbers.ts';
import { trialLabel } from '../../core/report/wording/trial.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { type CheckView, histogramOf, type Tally, toleranceIn } from './check-view.ts';
import type { FaultView } from './fault-view.ts';
import { message } from './says.ts';
import { stopwatch } from './seconds.ts';
import type { View } from './view.ts';

/** The lines of a plain log for one event; none for an event that only machines need. `view` is the state before the event. */
export function logLines(event: RunEvent, view: View): string[] {
  const text = 'fault' in event ? faultText(event, view) : runText(event, view);
  if (text === null) return [];
  const more = event.type === 'scenario.ended' ? view.checks.flatMap(tallyLines) : [];
  return [text, ...more].map((line) => `${stopwatch(event.atMs)}  ${line}`);
}

/** Columns of a line after its stopwatch, so that a terminal of 80 columns does not break it. */
const room = 73;

/**
 * `storefront: before 0 of 40 failed (p95 21 ms), during 26 of 51 failed (p95 1.9 s)`. It shows counts and no rate, because requests in flight at the
 * removal count as neither. Percentiles stand there where they are judged.
 */
function tallyLines(check: CheckView): readonly string[] {
  const shares = phases.flatMap((phase) => (check.tally[phase].count === 0 ? [] : [tallyIn(phase, check)]));
  const text = shares.length === 0 ? 'no samples' : shares.map((share) => share.replaceAll(' ', '\u00a0')).join(', ');
  return wrapped(`${visible(check.name)}: ${text}`, room - 4, true).map((line, n) => `${n === 0 ? '  ' : '    '}${line}`);
}

function tallyIn(phase: Phase, check: CheckView): string {
  const { count, bad, latency } = check.tally[phase];
  const slow = toleranceIn(check, phase).percentiles.flatMap(({ quantile }) => slowText(latency, quantile));
  return `${phase} ${bad} of ${count} failed${slow.length === 0 ? '' : ` (${slow.join(', ')})`}`;
}

function slowText(latency: Tally['latency'], quantile: number): readonly string[] {
  const histogram = histogramOf([latency]);
  return histogram.count === 0 ? [] : [`${percentileName(quantile)} ${duration(histogram.quantile(quantile))}`];
}

/** A sentence is shown whole: half of one explains nothing. */
const whole = (text: string): string => visible(text, 1_000);

type FaultEvent = Extract<RunEvent, { fault: string }>;

const isInPlace = ({ state }: FaultView): boolean => state === 'removing' || state === 'not removed';

const absentText = ({ target, restarted }: Extract<RunEvent, { type: 'target.seen' }>): string =>
  `  ${visible(target)} did not restart on its own${restarted ? '; the gate restarted it' : ''}`;

function runText(event: Exclude<RunEvent, FaultEvent>, view: View): string | null {
  switch (event.type) {
    case 'run.started':
      return `gate ${visible(event.plan.name)} on ${visible(event.preview)}: seed ${visible(event.plan.seed)}, ${counted(event.plan.scenarios.length, 'scenario')}, at most ${duration(event.budgetMs).replaceAll('\u00a0', ' ')}`;
    case 'connections.reset':
      return `${visible(event.reset.target)}: ${counted(event.reset.connections, 'open connection')} reset, once, to set up the link`;
    case 'scenario.started':
      return event.plan === null ? 'baseline: is the preview healthy?' : withFaults(trialText(event) ?? scenarioText(view), event.plan);
    case 'scenario.decided':
      return '  the outcome is certain: removing the faults early';
    case 'phase.entered':
      return event.phase === 'after' && !view.baseline && !view.faults.some(isInPlace)
        ? '  all faults removed; waiting for recovery'
        : null;
    case 'target.seen':
      return event.back ? null : absentText(event);
    case 'target.ended':
      return event.expected ? null : `  ${visible(event.target)} ${endWords(event.end)}`;
    case 'gate.trouble':
      return `  problem in the gate itself: ${visible(event.what)}, ${whole(event.detail)}`;
    case 'undo.failed':
      return `  NOT REMOVED: ${visible(event.id)}: ${whole(event.reason)}`;
    case 'scenario.ended':
      return endText(event, view);
    case 'lesson':
      return lessonLine(event.of, event.lesson);
    case 'waiting':
      return whole(waitingLine(event.wait));
    case 'note':
      return whole(event.says);
    case 'run.ended':
      return event.reason === 'done' ? 'done' : early(`ended early (${event.reason})`, event.detail);
    default:
      return null;
  }
}

/** `s1.t2, repeat of s1: does it show the same again?` */
function trialText({ scenario, trial }: Extract<RunEvent, { type: 'scenario.started' }>): string | null {
  const why = trialLabel(trial);
  return why === null ? null : visible(`${scenario}, ${why}`, 200);
}

const scenarioText = (view: View): string => `scenario ${view.ended + 1} of ${view.scenarios.length}`;

/** The name of a scenario with its faults: `scenario 1 of 4 (+1.9 s latency on api-to-cache for 8 s)`. */
function withFaults(what: string, plan: Scenario): string {
  const faults = plan.faults.map((spec) => plainPhrase(injected(message(spec), spec)).replaceAll('\u00a0', ' '));
  return faults.length === 0 ? what : `${what} (${faults.join(', ')})`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function endText({ scenario, reason, detail: why }: Extract<RunEvent, { type: 'scenario.ended' }>, view: View): string {
  const what = view.baseline ? 'baseline' : view.trial === null ? `scenario ${view.ended + 1}` : visible(scenario);
  return reason === 'done' ? `${what} measured` : early(`${what} ${reason === 'cut' ? 'cut short' : 'skipped'}`, why);
}

/** With the reason, unless the text already contains it. */
const early = (what: string, why: string): string => (why === '' || what.includes(why) ? what : `${what}: ${whole(why)}`);

function faultText(event: FaultEvent, view: View): string | null {
  const fault = view.faults.find(({ spec }) => spec.id === event.fault);
  if (fault === undefined) return null;
  const words = stepText(fault.spec, event);
  return words === null ? null : `  ${words}`;
}

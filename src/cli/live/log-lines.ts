import { endWords } from '../../core/evidence/last-words.ts';
import type { Sighting } from '../../core/model/effect.ts';
import type { RunEvent } from '../../core/model/event.ts';
import { phases } from '../../core/model/phase.ts';
import { lessonLine } from '../../core/report/terminal/lesson-line.ts';
import { sayTrial } from '../../core/report/words/trial.ts';
import { visible } from '../../core/report/words/visible.ts';
import type { CheckView } from './check-view.ts';
import type { FaultView } from './fault-view.ts';
import { percentOk } from './percent-ok.ts';
import { says } from './says.ts';
import { seconds, stopwatch } from './seconds.ts';
import type { View } from './view.ts';

/** One event as lines of a plain log, none for those that are only for machines. `view` is from before the event. */
export function logLines(event: RunEvent, view: View): string[] {
  const text = 'fault' in event ? faultText(event, view) : runText(event, view);
  if (text === null) return [];
  const more = event.type === 'scenario.ended' ? view.checks.map(tallyText) : [];
  return [text, ...more].map((line) => `${stopwatch(event.atMs)}  ${line}`);
}

/** `storefront: 100 % ok before, 38.2 % during, 100 % after`. */
function tallyText({ name, tally }: CheckView): string {
  const shares = phases.flatMap((phase) => (tally[phase].count === 0 ? [] : [`${percentOk(tally[phase])} ${phase}`]));
  return `  ${visible(name)}: ${shares.length === 0 ? 'no samples' : `ok ${shares.join(', ')}`}`;
}

type FaultEvent = Extract<RunEvent, { fault: string }>;

function runText(event: Exclude<RunEvent, FaultEvent>, view: View): string | null {
  switch (event.type) {
    case 'run.started':
      return `gate ${visible(event.plan.name)} on ${visible(event.preview)}: seed ${visible(event.plan.seed)}, ${counted(event.plan.scenarios.length, 'scenario')}, at most ${seconds(event.budgetMs)}`;
    case 'scenario.started':
      return event.plan === null ? 'baseline: is the preview healthy?' : (trialText(event) ?? scenarioText(event.plan.faults.length, view));
    case 'scenario.decided':
      return '  it cannot pass any more: the faults are taken out';
    case 'phase.entered':
      return event.phase === 'after' && !view.baseline ? '  every fault is gone; waiting for the steady state' : null;
    case 'target.seen':
      return event.back
        ? null
        : `  ${visible(event.target)} did not come back by itself${event.restarted ? '; the gate started it again' : ''}`;
    case 'target.ended':
      return event.expected ? null : `  ${visible(event.target)} ${endWords(event.end)}`;
    case 'gate.trouble':
      return `  the gate itself is in trouble: ${visible(event.what)}, ${visible(event.detail)}`;
    case 'undo.failed':
      return `  NOT PUT BACK: ${visible(event.id)}: ${visible(event.reason)}`;
    case 'scenario.ended':
      return endText(event, view);
    case 'lesson':
      return lessonLine(event.of, event.lesson);
    case 'note':
      return visible(event.says);
    case 'run.ended':
      return event.reason === 'done' ? 'done' : early(`ended early (${event.reason})`, event.detail);
    default:
      return null;
  }
}

/** `s1.t2, s1 again: does the failure come again?` */
function trialText({ scenario, trial }: Extract<RunEvent, { type: 'scenario.started' }>): string | null {
  const why = sayTrial(trial);
  return why === null ? null : visible(`${scenario}, ${why}`, 200);
}

const scenarioText = (faults: number, view: View): string => `scenario ${view.ended + 1} of ${view.scenarios}: ${counted(faults, 'fault')}`;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function endText({ scenario, reason, detail: why }: Extract<RunEvent, { type: 'scenario.ended' }>, view: View): string {
  const what = view.baseline ? 'baseline' : view.trial === null ? `scenario ${view.ended + 1}` : visible(scenario);
  return reason === 'done' ? `${what} measured` : early(`${what} ${reason === 'cut' ? 'cut short' : 'skipped'}`, why);
}

/** With the reason behind it, unless that is said already. */
const early = (what: string, why: string): string => (why === '' || what.includes(why) ? what : `${what}: ${visible(why)}`);

function faultText(event: FaultEvent, view: View): string | null {
  const fault = view.faults.find(({ spec }) => spec.id === event.fault);
  if (fault === undefined) return null;
  const name = nameOf(fault);
  switch (event.type) {
    case 'fault.requested':
      return `  ${name}: ${says(fault.spec)}, for ${seconds(fault.spec.lastsMs)}`;
    case 'fault.applied':
      return `  ${name}: on`;
    case 'fault.struck':
      return `  ${name}: worker ${event.worker + 1} of ${event.of}`;
    case 'fault.felt':
      return `  ${name}: ${sighted('felt', event.sighting)}`;
    case 'fault.removed':
      return `  ${name}: taken out`;
    case 'fault.gone':
      return `  ${name}: ${sighted('gone', event.sighting)}`;
    case 'fault.failed':
      return `  ${name}: could not be applied: ${visible(event.reason)}`;
  }
}

const nameOf = ({ spec }: FaultView): string => `${spec.fault} on ${visible(spec.on)}`;

const sighted = (what: string, { ok, says }: Sighting): string => `${ok ? '' : 'not '}${what} (${visible(says)})`;

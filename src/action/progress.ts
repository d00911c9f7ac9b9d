import { faultOf } from '../core/faults/catalog.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { Trial } from '../core/model/plan/trial.ts';
import type { RunEvent } from '../core/model/run/event.ts';
import { waitingLine } from '../core/model/run/waiting.ts';
import { counted } from '../core/quantity/counted.ts';
import { lessonLine } from '../core/report/terminal/lesson-line.ts';
import { plainPhrase } from '../core/report/terminal/plain-phrase.ts';
import { stepText } from '../core/report/wording/fault-steps.ts';
import { injected } from '../core/report/wording/fault-words.ts';
import { trialLabel } from '../core/report/wording/trial.ts';

/** Returns the log line for an event that readers wait for, and null for the others. The text is the same as on a terminal. */
export function openLog(): (event: RunEvent) => string | null {
  let specs: ReadonlyMap<string, FaultSpec> = new Map();
  return (event) => {
    if (event.type === 'scenario.started') specs = new Map((event.plan?.faults ?? []).map((spec) => [spec.id, spec]));
    const message = sentence(event, specs);
    return message === null ? null : `${(event.atMs / 1000).toFixed(1).padStart(7)} s  ${message}`;
  };
}

function sentence(event: RunEvent, specs: ReadonlyMap<string, FaultSpec>): string | null {
  switch (event.type) {
    case 'run.started':
      return `${counted(event.plan.scenarios.length, 'scenario')} from seed ${event.plan.seed}`;
    case 'connections.reset':
      return `${event.reset.target}: ${counted(event.reset.connections, 'open connection')} reset, once, to set up the link`;
    case 'scenario.started':
      return event.plan === null
        ? 'baseline: is the preview healthy?'
        : `${event.scenario}${because(event.trial) ?? `: ${faultsOf(event.plan)}`}`;
    case 'scenario.decided':
      return `${event.scenario}: the outcome is certain: removing the faults early`;
    case 'fault.requested':
    case 'fault.applied':
    case 'fault.removed':
    case 'fault.failed':
    case 'fault.felt':
    case 'fault.gone': {
      const spec = specs.get(event.fault);
      const words = spec === undefined ? null : stepText(spec, event);
      return words === null ? null : `  ${words}`;
    }
    case 'undo.failed':
      return `undo ${event.id} failed: ${event.reason}`;
    case 'gate.trouble':
      return `problem in the gate itself: ${event.what}: ${event.detail}`;
    case 'scenario.ended':
      return event.reason === 'done' ? null : `${event.scenario} ${event.reason}: ${event.detail}`;
    case 'lesson':
      return lessonLine(event.of, event.lesson);
    case 'waiting':
      return waitingLine(event.wait);
    case 'run.ended':
      return `run ended: ${event.reason}${event.detail === '' ? '' : `: ${event.detail}`}`;
    default:
      return null;
  }
}

function because(trial: Trial | undefined): string | null {
  const why = trialLabel(trial);
  return why === null ? null : `, ${why}`;
}

const faultsOf = ({ faults }: Scenario): string =>
  faults
    .map((spec) =>
      plainPhrase(injected(faultOf(spec.fault)?.describe(spec.params, spec.fractions) ?? spec.fault, spec)).replaceAll('\u00a0', ' '),
    )
    .join(', ');

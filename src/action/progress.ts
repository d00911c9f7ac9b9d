import type { RunEvent } from '../core/model/event.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { Trial } from '../core/model/trial.ts';
import { lessonLine } from '../core/report/terminal/lesson-line.ts';
import { sayTrial } from '../core/report/words/trial.ts';

/** One plain line of the log for the events that a reader waits for; null for the others. */
export function progressLine(event: RunEvent): string | null {
  const says = sentence(event);
  return says === null ? null : `${(event.atMs / 1000).toFixed(1).padStart(7)} s  ${says}`;
}

function sentence(event: RunEvent): string | null {
  switch (event.type) {
    case 'run.started':
      return `${counted(event.plan.scenarios.length)} from seed ${event.plan.seed}`;
    case 'scenario.started':
      return event.plan === null
        ? 'the steady state, before any fault'
        : `${event.scenario}${because(event.trial) ?? `: ${faultsOf(event.plan)}`}`;
    case 'scenario.decided':
      return `${event.scenario} cannot pass any more, so its faults are taken out`;
    case 'fault.applied':
      return `${event.fault} is in place`;
    case 'fault.removed':
      return `${event.fault} is taken out`;
    case 'fault.failed':
      return `${event.fault} could not be applied: ${event.reason}`;
    case 'fault.felt':
      return `${event.fault} ${event.sighting.ok ? 'is felt' : 'is not felt'}: ${event.sighting.says}`;
    case 'fault.gone':
      return `${event.fault} ${event.sighting.ok ? 'is gone' : 'may still be in place'}: ${event.sighting.says}`;
    case 'undo.failed':
      return `undo ${event.id} failed: ${event.reason}`;
    case 'gate.trouble':
      return `trouble of the gate's own: ${event.what}: ${event.detail}`;
    case 'scenario.ended':
      return event.reason === 'done' ? null : `${event.scenario} ${event.reason}: ${event.detail}`;
    case 'lesson':
      return lessonLine(event.of, event.lesson);
    case 'run.ended':
      return `run ended: ${event.reason}${event.detail === '' ? '' : `: ${event.detail}`}`;
    default:
      return null;
  }
}

function because(trial: Trial | undefined): string | null {
  const why = sayTrial(trial);
  return why === null ? null : `, ${why}`;
}

const faultsOf = ({ faults }: Scenario): string => faults.map(({ fault, on }) => `${fault} on ${on}`).join(', ');

const counted = (scenarios: number): string => (scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`);

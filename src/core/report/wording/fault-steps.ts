import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { RunEvent } from '../../model/run/event.ts';
import { visible } from './visible.ts';

/** Characters of a sentence: half of one explains nothing. */
const whole = 1_000;

type FaultEvent = Extract<RunEvent, { fault: string }>;

/**
 * A step of a fault for a log, the same in the action and on a terminal: `latency on api-to-cache: observed (37 chunks delayed)`. null: not
 * worth a line. The steps are those of the events `fault.requested`, `fault.applied`, `fault.felt`, `fault.removed`, `fault.gone`.
 */
export function stepText(spec: FaultSpec, event: FaultEvent): string | null {
  const name = `${visible(spec.fault, 40)} on ${visible(spec.on)}`;
  switch (event.type) {
    case 'fault.requested':
      return null;
    case 'fault.applied':
      return `${name}: injected`;
    case 'fault.struck':
      return `${name}: ${workersText(event)} of ${event.of}`;
    case 'fault.felt':
      return `${name}: ${event.sighting.ok ? 'observed' : 'not observed'} (${visible(event.sighting.says, whole)})`;
    case 'fault.removed':
      return null;
    case 'fault.gone':
      return `${name}: ${event.sighting.ok ? 'removed' : 'removal not confirmed'} (${visible(event.sighting.says, whole)})`;
    case 'fault.failed':
      return `${name}: could not be injected: ${visible(event.reason, whole)}`;
  }
}

function workersText({ worker, also = [], name }: Extract<FaultEvent, { type: 'fault.struck' }>): string {
  if (name !== undefined) return `${visible(name)}, ${worker + 1}`;
  const numbers = [worker, ...also].map((index) => index + 1).toSorted((a, b) => a - b);
  return numbers.length === 1 ? `worker ${numbers[0]}` : `workers ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

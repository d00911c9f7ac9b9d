import type { FaultSpec } from '../../core/model/plan/fault-spec.ts';
import type { RunEvent } from '../../core/model/run/event.ts';

export type FaultState =
  | 'waiting'
  | 'injecting'
  | 'injected'
  | 'observed'
  | 'not observed'
  | 'removing'
  | 'removed'
  | 'not removed'
  | 'failed';

export interface FaultView {
  readonly spec: FaultSpec;
  readonly state: FaultState;
  readonly appliedMs: number | null;
}

type FaultEvent = Extract<RunEvent, { fault: string }>;

/** Updates the view of a fault with an event, which may be about another fault. */
export function foldFault(fault: FaultView, event: FaultEvent): FaultView {
  if (event.fault !== fault.spec.id) return fault;
  const appliedMs = event.type === 'fault.applied' ? event.atMs : fault.appliedMs;
  return { ...fault, appliedMs, state: stateAfter(event) };
}

function stateAfter(event: FaultEvent): FaultState {
  switch (event.type) {
    case 'fault.requested':
    case 'fault.struck':
      return 'injecting';
    case 'fault.applied':
      return 'injected';
    case 'fault.felt':
      return event.sighting.ok ? 'observed' : 'not observed';
    case 'fault.removed':
      return 'removing';
    case 'fault.gone':
      return event.sighting.ok ? 'removed' : 'not removed';
    case 'fault.failed':
      return 'failed';
  }
}

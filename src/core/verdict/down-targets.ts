import { faultOf } from '../faults/catalog.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Down } from '../model/result/result.ts';
import type { RunEvent } from '../model/run/event.ts';

/** The targets that are probably not running, as a fold over the events of scenarios. */
export class DownTargets {
  /** By target: true if the gate saw that it is down, false if only a fault is known to have stopped it. */
  readonly #seen = new Map<string, boolean>();

  get all(): readonly Down[] {
    return [...this.#seen].map(([target, seen]) => ({ target, seen }));
  }

  /**
   * @param faults the faults that the event may be about; empty in a control run, which injects nothing
   * @param started the targets that the gate started: it stops them when it ends, so they need no restart
   */
  add(event: RunEvent, faults: readonly FaultSpec[], started: readonly string[]): void {
    if (event.type === 'target.seen') {
      if (event.back || event.restarted) this.#seen.delete(event.target);
      else if (!started.includes(event.target)) this.#seen.set(event.target, true);
    }
    if (event.type !== 'fault.applied') return;
    const spec = faults.find(({ id }) => id === event.fault);
    if (spec !== undefined && stops(spec) && !started.includes(spec.on)) this.#seen.set(spec.on, false);
  }
}

/** Does the fault end its target's process? */
function stops({ fault, params }: FaultSpec): boolean {
  const signal = faultOf(fault)?.signal?.(params);
  return signal !== undefined && signal !== 'SIGSTOP';
}

import type { Phase } from '../core/model/run/phase.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/** Reads every target's own counters. */
export interface Observer {
  /** Reads the counters now: a change at the start of a phase could otherwise fall between two readings. */
  look(): Promise<void>;
  readonly done: Promise<void>;
}

/** Reads all counters about once a second until the signal aborts. Targets that cannot be read are omitted. */
export function observe({ world, recorder }: Pick<RunContext, 'world' | 'recorder'>, signal: AbortSignal): Observer {
  const lookAtAll = async (): Promise<void> => {
    await Promise.all(world.targets.map((name) => look(name)));
  };
  const repeat = async (): Promise<void> => {
    while (!signal.aborted) {
      await lookAtAll();
      await world.clock.sleep(waitLimits.observeMs, signal).catch(() => undefined);
    }
  };
  return { look: lookAtAll, done: repeat() };

  async function look(target: string): Promise<void> {
    const driver = world.target(target)?.driver;
    const numbers = await world.within(waitLimits.observeMs, signal, (limit) => driver?.observe?.(limit)).catch(() => undefined);
    const now = recorder.fold.current;
    if (numbers === undefined || signal.aborted || now === null) return;
    await recorder.emit({ type: 'target.observed', scenario: now.id, target, phase: phaseOf(now.phaseMs), numbers });
  }
}

const phaseOf = (entered: Partial<Record<Phase, number>>): Phase =>
  entered.after !== undefined ? 'after' : entered.during !== undefined ? 'during' : 'before';

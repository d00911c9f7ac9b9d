import type { Phase } from '../core/model/run/phase.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/** Looks at every target's own counters. */
export interface Observer {
  /** Now, too: what begins with a phase would otherwise fall between two looks. */
  look(): Promise<void>;
  readonly done: Promise<void>;
}

/** Looks about once a second until the signal aborts. What cannot be seen is left out. */
export function observe({ world, recorder }: Pick<RunContext, 'world' | 'recorder'>, signal: AbortSignal): Observer {
  const lookAround = async (): Promise<void> => {
    await Promise.all(world.targets.map((name) => look(name)));
  };
  const goOn = async (): Promise<void> => {
    while (!signal.aborted) {
      await lookAround();
      await world.clock.sleep(waitLimits.observeMs, signal).catch(() => undefined);
    }
  };
  return { look: lookAround, done: goOn() };

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

import type { Phase } from '../core/model/phase.ts';
import { pace } from './pace.ts';
import type { Stage } from './stage.ts';

/** Looks at every target's own counters, about once a second, until the signal aborts. What cannot be seen is left out. */
export async function observe({ world, recorder }: Pick<Stage, 'world' | 'recorder'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await Promise.all(world.targets.map((name) => look(name)));
    await world.clock.sleep(pace.observeMs, signal).catch(() => undefined);
  }

  async function look(target: string): Promise<void> {
    const seen = world.target(target)?.hand.observe?.(AbortSignal.any([signal, world.deadline(pace.observeMs)]));
    const numbers = await seen?.catch(() => undefined);
    const now = recorder.fold.current;
    if (numbers === undefined || signal.aborted || now === null) return;
    await recorder.emit({ type: 'target.observed', scenario: now.id, target, phase: phaseOf(now.phaseMs), numbers });
  }
}

const phaseOf = (entered: Partial<Record<Phase, number>>): Phase =>
  entered.after !== undefined ? 'after' : entered.during !== undefined ? 'during' : 'before';

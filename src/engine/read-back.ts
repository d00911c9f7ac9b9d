import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/**
 * Reads back the data that checks have written since the scenario began. Called after the recovery, so that the preview had time to restore
 * it.
 */
export async function readBack({ world, recorder, signal }: Pick<RunContext, 'world' | 'recorder' | 'signal'>, id: string): Promise<void> {
  const fromMs = recorder.fold.current?.startMs ?? 0;
  const seen = await world.within(waitLimits.readBackMs, signal, (limit) => world.readBack?.(fromMs, world.clock.now(), limit));
  for (const one of seen ?? []) await recorder.emit({ type: 'writes.seen', scenario: id, seen: one });
}

import { connectMs } from '../core/budget/times.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/**
 * Waits until every link has carried a request and its response, or until the application has had time to connect. Before that, a lost
 * request or write shows nothing about the preview.
 * @param sinceMs run clock: since then the preview has got requests
 */
export async function untilConnected({ world, signal }: Pick<RunContext, 'world' | 'signal'>, sinceMs: number): Promise<void> {
  let open = world.targets.filter((name) => world.target(name)?.target.kind === 'link');
  while (open.length > 0 && world.clock.now() - sinceMs < connectMs) {
    const carried = await Promise.all(open.map((name) => hasCarried(world, name, signal)));
    open = open.filter((_, index) => carried[index] === false);
    if (open.length > 0) await world.clock.sleep(waitLimits.lookMs, signal);
  }
}

/** A link whose counters cannot be read is not waited for. */
async function hasCarried(world: World, link: string, signal: AbortSignal): Promise<boolean> {
  const driver = world.target(link)?.driver;
  const numbers = await world.within(waitLimits.observeMs, signal, (limit) => driver?.observe?.(limit)).catch(() => undefined);
  if (numbers === undefined) return true;
  return (numbers.bytesToServer ?? 0) > 0 && (numbers.bytesToClient ?? 0) > 0;
}

import type { RunContext } from '../run-context.ts';

/** Waits for something that another run does. `limit` aborts with the budget, because no trial begins after it. */
export async function untilBudget<T>({ world, budgetMs, signal }: RunContext, work: (limit: AbortSignal) => Promise<T>): Promise<T> {
  const came = await world.within(Math.max(0, budgetMs - world.clock.now()), signal, work);
  signal.throwIfAborted();
  return came;
}

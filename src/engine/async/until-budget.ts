import type { RunContext } from '../run-context.ts';

/** Waits for something that another run does. `limit` aborts when the budget is used up, because no trial begins after that. */
export async function untilBudget<T>({ world, budgetMs, signal }: RunContext, work: (limit: AbortSignal) => Promise<T>): Promise<T> {
  const came = await world.within(Math.max(0, budgetMs - world.clock.now()), signal, work);
  signal.throwIfAborted();
  return came;
}

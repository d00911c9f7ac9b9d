/**
 * Side by side, and back only when all are still. `Promise.all` rejects while its other tasks still hold faults; this aborts them and
 * waits. Rejects with the first failure.
 */
export async function runTaskGroup(signal: AbortSignal, tasks: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> {
  const siblings = new AbortController();
  const both = AbortSignal.any([signal, siblings.signal]);
  const failures: unknown[] = [];
  await Promise.all(
    tasks.map((task) =>
      task(both).catch((error: unknown) => {
        failures.push(error);
        siblings.abort(error);
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}

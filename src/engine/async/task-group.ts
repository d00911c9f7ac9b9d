/**
 * Runs the tasks in parallel and resolves when all of them have ended. `Promise.all` would reject while other tasks still keep faults in
 * place; this function aborts those tasks and waits for them. Rejects with the first failure.
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

import { GateFailure } from '../../core/model/failure.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import { within } from '../within.ts';

/** What a target is right now, and for each effect why it could not be injected and removed; `null`: it could. */
export interface Examined {
  readonly found: string;
  readonly failures: readonly (GateFailure | null)[];
}

const prepareMs = 15_000;

/** `prepare` looks and changes nothing, so it says what would be possible. One after the other, as in a run. */
export async function examinedBy(
  driver: { prepare(effect: Effect, id: string, signal: AbortSignal): Promise<unknown> },
  found: string,
  effects: readonly Effect[],
  signal: AbortSignal,
): Promise<Examined> {
  const failures: (GateFailure | null)[] = [];
  for (const [index, effect] of effects.entries())
    failures.push(await failureOf(() => within(prepareMs, signal, (limit) => driver.prepare(effect, `examined.${index}`, limit))));
  return { found, failures };
}

/** Nothing is known to prevent a fault, because the gate brings about everything that it needs. */
export const possible = (found: string, effects: readonly Effect[]): Examined => ({ found, failures: effects.map(() => null) });

/** The same obstacle for each effect, if there is one. */
export const allPrevented = (found: string, effects: readonly Effect[], failure: GateFailure | null): Examined => ({
  found,
  failures: effects.map(() => failure),
});

/** Why the task failed, as a failure with a message for users. */
export const failureOf = (task: () => Promise<unknown>): Promise<GateFailure | null> =>
  task().then(
    () => null,
    (error: unknown) =>
      error instanceof GateFailure ? error : new GateFailure('TARGET_UNAVAILABLE', (error as Error).message, { cause: error }),
  );

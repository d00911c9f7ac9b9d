import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadyExperiment, ReadyStep } from '../../core/model/config/ready-experiment.ts';
import { printable } from '../../core/quantity/printable.ts';
import { firstUnmet, type Unmet } from './ask.ts';
import { act, complaintOf, withPauses } from './run-step.ts';
import type { StepPlace } from './step-place.ts';

/** The Chaos Toolkit asks a continuous hypothesis so often. */
const everyMs = 1_000;

/**
 * Runs the method: each step after the other, those in the background side by side. Then it asks the hypothesis. Resolves with every probe that was not met.
 * @throws Error for the first action that failed: the rest of the method does not run
 */
export async function runMethod(
  { method, probes, asks }: ReadyExperiment,
  place: StepPlace,
  signal: AbortSignal,
): Promise<readonly Unmet[]> {
  const unmet: Unmet[] = [];
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const asking = asks.during ? askRegularly(probes, place, unmet, either) : Promise.resolve();
  const beside: Promise<void>[] = [];
  try {
    for (const step of method) {
      if (!step.isBackground) await runOne(step, place, unmet, either);
      else {
        const running = runOne(step, place, unmet, either);
        running.catch(() => undefined);
        beside.push(running);
      }
    }
    await Promise.all(beside);
  } finally {
    over.abort();
    await Promise.allSettled([asking, ...beside]);
  }
  const last = await firstUnmet(probes, place, signal);
  return last === null ? unmet : [...unmet, last];
}

async function runOne(step: ReadyStep, place: StepPlace, unmet: Unmet[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await withPauses(step, signal, async () => {
    if (step.type === 'action')
      return act(step, place, signal).catch((error: Error) => {
        throw new Error(`the action \`${printable(step.name, 60)}\` failed: ${error.message}`);
      });
    // Without a tolerance a probe only records something.
    const says = await complaintOf(step, place, signal);
    if (says !== null && step.tolerance !== null) unmet.push({ probe: step.name, says });
  });
}

async function askRegularly(probes: readonly ReadyStep[], place: StepPlace, unmet: Unmet[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const one = await firstUnmet(probes, place, signal);
    if (signal.aborted) return;
    if (one !== null && !unmet.some(({ probe }) => probe === one.probe)) unmet.push(one);
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

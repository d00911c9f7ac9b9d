import { expect, it } from 'vitest';
import type { Recorder } from '../../../src/engine/recorder.ts';
import { violationsOf } from './invariants.ts';
import { runSeed } from './run-seed.ts';

/** Enough runs for every verdict; `.ci/run` runs twice as many, `CHAOS_GATE_SIMULATIONS=20000` more. */
const seeds = Number(process.env.CHAOS_GATE_SIMULATIONS ?? 200);

it(`holds its invariants in ${seeds} simulated runs under all conditions`, { timeout: 600_000 }, async () => {
  const verdicts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1) {
    const run = await runSeed(`${seed}`);
    expect(violationsOf(run), `seed ${seed}`).toEqual([]);
    if (run.events[0]?.type === 'run.started') {
      const { verdict } = run.recorder.fold.result(() => []);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
  }
  // A simulation without a verdict proves nothing about that verdict.
  for (const verdict of ['passed', 'failed', 'inconclusive', 'error', 'unrestored', 'cancelled'])
    expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThan(seeds / 200);
});

const mutants: Record<string, (recorder: Recorder) => Recorder> = {
  'injects a fault before its undo is on disk': (recorder) => ({
    ...recorder,
    emit: (event) => {
      const kept = recorder.emit(event);
      return event.type === 'undo.recorded' ? Promise.resolve() : kept;
    },
  }),
  'reports a removal that it has not verified': (recorder) => ({
    ...recorder,
    emit: (event) => {
      if (event.type === 'undo.failed') return recorder.emit({ type: 'undo.done', id: event.id });
      return recorder.emit(event.type === 'fault.gone' ? { ...event, sighting: { ...event.sighting, ok: true } } : event);
    },
  }),
  'never reports whether a fault was removed': (recorder) => ({
    ...recorder,
    emit: (event) => recorder.emit(event.type === 'fault.gone' || event.type === 'undo.failed' ? { type: 'note', says: 'fine' } : event),
  }),
};

it.each(Object.entries(mutants))('detects a build that %s', { timeout: 60_000 }, async (_, mutant) => {
  let found = 0;
  for (let seed = 0; seed < 300 && found === 0; seed += 1) found += violationsOf(await runSeed(`${seed}`, mutant)).length;
  expect(found).toBeGreaterThan(0);
});

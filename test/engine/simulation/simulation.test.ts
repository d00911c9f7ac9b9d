import { expect, it } from 'vitest';
import type { Recorder } from '../../../src/engine/recorder.ts';
import { violationsOf } from './invariants.ts';
import { playSeed } from './play.ts';

/** Enough for every ending to be seen; `CHAOS_GATE_SIMULATIONS=20000` looks further. */
const seeds = Number(process.env.CHAOS_GATE_SIMULATIONS ?? 400);

it(`holds its invariants in ${seeds} simulated runs of every weather`, { timeout: 600_000 }, async () => {
  const verdicts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1) {
    const played = await playSeed(`${seed}`);
    expect(violationsOf(played), `seed ${seed}`).toEqual([]);
    if (played.events[0]?.type === 'run.started') {
      const { verdict } = played.recorder.fold.result(() => []);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
  }
  // A simulation that never sees an ending proves nothing about it.
  for (const verdict of ['passed', 'failed', 'inconclusive', 'error', 'unrestored', 'cancelled'])
    expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThan(seeds / 200);
});

const mutants: Record<string, (recorder: Recorder) => Recorder> = {
  'applies before the undo is on the disk': (recorder) => ({
    ...recorder,
    emit: (event) => {
      const kept = recorder.emit(event);
      return event.type === 'undo.recorded' ? Promise.resolve() : kept;
    },
  }),
  'takes its own word that a fault is gone': (recorder) => ({
    ...recorder,
    emit: (event) => {
      if (event.type === 'undo.failed') return recorder.emit({ type: 'undo.done', id: event.id });
      return recorder.emit(event.type === 'fault.gone' ? { ...event, sighting: { ...event.sighting, ok: true } } : event);
    },
  }),
  'never tells whether a fault is gone': (recorder) => ({
    ...recorder,
    emit: (event) => recorder.emit(event.type === 'fault.gone' || event.type === 'undo.failed' ? { type: 'note', says: 'fine' } : event),
  }),
};

it.each(Object.entries(mutants))('detects a build that %s', { timeout: 60_000 }, async (_, mutant) => {
  let found = 0;
  for (let seed = 0; seed < 300 && found === 0; seed += 1) found += violationsOf(await playSeed(`${seed}`, mutant)).length;
  expect(found).toBeGreaterThan(0);
});

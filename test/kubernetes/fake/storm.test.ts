import { describe, expect, it } from 'vitest';
import { mutant, prebuilt } from '../../storm/build.ts';
import { drawOnFake, fakeScene } from '../storm/fake-scene.ts';
import { mutants } from '../storm/mutants.ts';
import { phases } from '../storm/scene.ts';
import { type StormOptions, storm, summary } from '../storm/storm.ts';

// The gate, its keeper or both are ended at drawn moments, while objects of a fault are in each phase, and the API server is late and fails.
// `CHAOS_GATE_STORM_RUNS=300` runs all of it and the gates with a defect, `CHAOS_GATE_STORM_ONLY=17` one run again.
const standard = 30;
/** Enough runs to meet what is rare: 8 of 300 ended as `unrestored`, and 14 were struck while an object was ending. */
const whole = 300;
const runs = Number(process.env.CHAOS_GATE_STORM_RUNS ?? standard);
const only = process.env.CHAOS_GATE_STORM_ONLY === undefined ? {} : { only: Number(process.env.CHAOS_GATE_STORM_ONLY) };
const timeout = 300_000 + runs * 20_000;

const onFake = (options: Pick<StormOptions<never>, 'build' | 'runs' | 'only' | 'isFirstEnough'>) =>
  storm({ ...options, seed: 'kubernetes', atOnce: 6, scene: fakeScene, draw: drawOnFake });

it('leaves nothing in a cluster, touches nothing of others, and says so where the engine cannot recover', { timeout }, async () => {
  const build = prebuilt();
  try {
    const reports = await onFake({ build, runs, ...only });
    process.stderr.write(`${summary(reports)}\n`);
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    if ('only' in only) return;
    expect(reports).toHaveLength(runs);
    const struck = reports.filter(({ isStruck }) => isStruck);
    expect(struck.length).toBeGreaterThan(runs / 3);
    if (runs < whole) return;
    expect(new Set(struck.map(({ phase }) => phase))).toEqual(new Set(phases));
    expect(reports.some(({ isUnrestored }) => isUnrestored)).toBe(true);
  } finally {
    build.remove();
  }
});

describe.runIf(runs > standard)('a gate with a defect is caught', () => {
  it.each(mutants)('$name', { timeout }, async ({ name, edits }) => {
    const build = mutant(name, edits);
    try {
      expect((await onFake({ build, runs: whole, isFirstEnough: true })).flatMap(({ problems }) => problems)).not.toEqual([]);
    } finally {
      build.remove();
    }
  });
});

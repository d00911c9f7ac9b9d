import { expect, it } from 'vitest';
import { prebuilt } from '../storm/build.ts';
import { drawOnCluster, realScene } from './storm/real-scene.ts';
import { storm, summary } from './storm/storm.ts';

// As fake/storm.test.ts, on the real node. `CHAOS_GATE_STORM_RUNS=60` runs all of it.
const runs = Number(process.env.CHAOS_GATE_STORM_RUNS ?? 6);

it('leaves nothing in a real cluster, and touches nothing of others', { timeout: 180_000 + runs * 30_000 }, async () => {
  const build = prebuilt();
  try {
    const reports = await storm({ build, seed: 'node', runs, atOnce: 3, scene: realScene, draw: drawOnCluster });
    process.stderr.write(`${summary(reports)}\n`);
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    expect(reports).toHaveLength(runs);
    expect(reports.filter(({ isStruck }) => isStruck).length).toBeGreaterThan(runs / 3);
  } finally {
    build.remove();
  }
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/github-yaml.ts';
import { type Build, prebuilt } from '../storm/build.ts';
import { judge, limits } from '../storm/judge.ts';
import { type Account, live } from '../storm/life.ts';
import { rows } from '../storm/rows.ts';
import { inLanes, lengthOf } from '../storm/storm.ts';
import { slowWeather, weatherOf } from '../storm/weather.ts';

/** A fiftieth of `npm run storm`: every way to end, at moments that the seed draws. How fast it is, is measured there; here nothing may be left. */
const share = 0.02;
const atOnce = 8;
const lastsMs = 1_500;

let build: Build;
beforeAll(() => {
  build = prebuilt();
});
afterAll(() => build.remove());

describe('the storm', () => {
  it('leaves nothing behind, whatever ends the run', { timeout: 300_000 }, async () => {
    const runs = rows.flatMap((row) => Array.from({ length: row.runs * share }, (_, number) => ({ row, number })));
    // A moment after the end would find nothing to end, and this machine may be slow.
    const lengthMs = await lengthOf({ build, seed: 'e2e', atOnce, lastsMs });
    const problems: string[] = [];
    let inMidFault = 0;
    await inLanes(atOnce, runs, async (lane, { row, number }) => {
      const weather = row.helpers ? slowWeather('e2e', row.key, number) : weatherOf('e2e', row.key, number, lastsMs);
      const account = await live(build, lane, weather, row.ending, weather.dice.unit('moment') * lengthMs);
      problems.push(...account.problems);
      inMidFault += account.live ? 1 : 0;
    });
    expect(problems).toEqual([]);
    expect(inMidFault).toBeGreaterThan(runs.length / 10);
  });

  it.each(rows.map(({ key, mutant }) => [key, mutant] as const))('%s: has a mistake to plant', (_, { edits }) => {
    for (const { file, from, to } of edits) {
      expect(readFileSync(new URL(file, root), 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
    }
  });
});

describe('the judge of the storm', () => {
  const account = (change: Partial<Account>): Account => ({
    problems: [],
    goneMs: 100,
    overMs: 200,
    lengthMs: 1_000,
    last: '',
    live: true,
    ...change,
  });
  const many = (change: Partial<Account>, count: number): Account[] => [
    ...Array.from({ length: 100 - count }, () => account({})),
    ...Array.from({ length: count }, () => account(change)),
  ];

  it('takes no residue at all, however rare', () => {
    expect(judge(many({}, 0), limits({})).ok).toBe(true);
    expect(judge(many({ problems: ['residue: a process stands still'] }, 1), limits({})).ok).toBe(false);
  });

  it('reads p95 and p99 by nearest rank', () => {
    expect(judge(many({ goneMs: 3_000 }, 1), limits({ goneP99Ms: 2_000 })).ok).toBe(true);
    expect(judge(many({ goneMs: 3_000 }, 2), limits({ goneP99Ms: 2_000 })).ok).toBe(false);
    expect(judge(many({ goneMs: 1_500 }, 5), limits({ goneP95Ms: 1_000 })).ok).toBe(true);
    expect(judge(many({ goneMs: 1_500 }, 6), limits({ goneP95Ms: 1_000 })).ok).toBe(false);
  });

  it('is not content with runs that were met where nothing was in place', () => {
    expect(judge(many({ live: false }, 51), limits({ liveShare: 0.5 })).ok).toBe(false);
  });
});

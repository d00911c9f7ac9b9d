import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/github-yaml.ts';
import { type Build, prebuilt } from '../storm/build.ts';
import { judge, limits } from '../storm/judge.ts';
import { type RunReport, residue, runAndEnd } from '../storm/process.ts';
import { rows } from '../storm/rows.ts';
import { scheduleOf, slowCommandSchedule } from '../storm/schedule.ts';
import { lengthOf, withPorts } from '../storm/storm.ts';

/**
 * A hundredth of `npm run storm`, a fiftieth in `.ci/run`: every way to end a run, at moments that the seed draws. The full storm also measures
 * how fast faults are removed; this test only checks that nothing is left.
 */
const share = Number(process.env.CHAOS_GATE_STORM_SHARE ?? 0.01);
const atOnce = 8;
const lastsMs = 1_500;

let build: Build;
beforeAll(() => {
  build = prebuilt();
});
afterAll(() => build.remove());

describe('the storm', () => {
  it('leaves nothing behind in whichever way a run ends', { timeout: 300_000 }, async () => {
    const runs = rows.flatMap((row) => Array.from({ length: row.runs * share }, (_, number) => ({ row, number })));
    // Measured on this machine, so that the drawn moments lie before the end of the run.
    const lengthMs = await lengthOf({ build, seed: 'e2e', atOnce, lastsMs });
    const problems: string[] = [];
    let inMidFault = 0;
    await withPorts(atOnce, runs, async (ports, { row, number }) => {
      const schedule = row.helpers ? slowCommandSchedule('e2e', row.key, number) : scheduleOf('e2e', row.key, number, lastsMs);
      const report = await runAndEnd(build, ports, schedule, row.ending, schedule.dice.unit('moment') * lengthMs);
      problems.push(...report.problems);
      inMidFault += report.inMidFault ? 1 : 0;
    });
    expect(problems).toEqual([]);
    expect(inMidFault).toBeGreaterThan(runs.length / 10);
  });

  it.each(rows.map(({ key, mutant }) => [key, mutant] as const))('%s: the edits of its mutant apply', (_, { edits }) => {
    for (const { file, from, to } of edits) {
      expect(readFileSync(new URL(file, root), 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
    }
  });
});

describe('what is left after the end', () => {
  const response = { what: 'responses of the link are cut', isResponse: true } as const;
  const many = (count: number, atMs: number) => Array.from({ length: count }, () => ({ ...response, atMs }));

  it('is a disturbance that goes on, not one response that the end of a link cut', () => {
    expect(residue([...many(5, 90), ...many(2, 110)], 100)).toEqual([]);
    expect(residue(many(3, 110), 100)).toEqual(['residue: responses of the link are cut']);
    expect(residue([{ atMs: 100, what: 'a process is stopped' }], 100)).toEqual(['residue: a process is stopped']);
  });
});

describe('the judge of the storm', () => {
  const report = (change: Partial<RunReport>): RunReport => ({
    problems: [],
    removedMs: 100,
    overMs: 200,
    lengthMs: 1_000,
    last: '',
    inMidFault: true,
    ...change,
  });
  const many = (change: Partial<RunReport>, count: number): RunReport[] => [
    ...Array.from({ length: 100 - count }, () => report({})),
    ...Array.from({ length: count }, () => report(change)),
  ];

  it('fails a row with a single residue', () => {
    expect(judge(many({}, 0), limits({})).ok).toBe(true);
    expect(judge(many({ problems: ['residue: a process is stopped'] }, 1), limits({})).ok).toBe(false);
  });

  it('reads p95 and p99 by nearest rank', () => {
    expect(judge(many({ removedMs: 3_000 }, 1), limits({ removedP99Ms: 2_000 })).ok).toBe(true);
    expect(judge(many({ removedMs: 3_000 }, 2), limits({ removedP99Ms: 2_000 })).ok).toBe(false);
    expect(judge(many({ removedMs: 1_500 }, 5), limits({ removedP95Ms: 1_000 })).ok).toBe(true);
    expect(judge(many({ removedMs: 1_500 }, 6), limits({ removedP95Ms: 1_000 })).ok).toBe(false);
  });

  it('fails a row in which too few runs ended while a fault was in place', () => {
    expect(judge(many({ inMidFault: false }, 51), limits({ midFaultShare: 0.5 })).ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/compare/compare.ts';
import { explained } from '../../../src/core/diagnosis/explained.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { baseWords } from '../../../src/core/report/comparison/base-words.ts';
import { comparisonLine } from '../../../src/core/report/comparison/comparison-line.ts';
import { comparisonRows } from '../../../src/core/report/comparison/comparison-rows.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { exclusive, type RunExclusive } from '../../../src/engine/async/exclusive.ts';
import { type Partner, partners } from '../../../src/engine/partner.ts';
import { recorderOn } from '../../../src/engine/recorder.ts';
import { runPlan } from '../../../src/engine/run.ts';
// The engine loads this module when something has failed; virtual time does not wait for a disk.
import '../../../src/engine/analysis/failure-analysis.ts';
import { type Conditions, check, fakeWorld } from './fake-world.ts';
import { VirtualClock } from './virtual-clock.ts';

const drawnMs = 1900;
const fair = { prepareFails: 0, applyFails: 0, undoFailsOnce: 0, undoFailsAlways: 0, notFelt: 0, noise: 0, weakness: 0.8 };

interface Rules {
  readonly budgetMs: number;
  readonly shrink: { readonly tries: number; readonly timeMs: number };
}

const roomy: Rules = { budgetMs: 3_600_000, shrink: { tries: 60, timeMs: 1_800_000 } };

interface Side {
  /** The longest delay without a failure of this system, ms. */
  readonly survivesMs: number;
  readonly blindAtMs?: number;
}

interface Run {
  readonly result: Result;
  readonly events: readonly RunEvent[];
  readonly endMs: number;
}

/** The same plan on two systems that take turns, in virtual time. */
async function simulate(here: Side, there: Side, rules: Rules = roomy): Promise<{ readonly here: Run; readonly there: Run }> {
  const clock = new VirtualClock();
  const turn = exclusive();
  const partner = partners();
  const both = Promise.all([simulateSide(clock, there, turn, partner.base, rules), simulateSide(clock, here, turn, partner.change, rules)]);
  const [base, change] = await clock.run(both, 7_200_000);
  return { here: change, there: base };
}

async function simulateSide(
  clock: VirtualClock,
  { survivesMs, blindAtMs }: Side,
  turn: RunExclusive,
  partner: Partner,
  rules: Rules,
): Promise<Run> {
  const events: RunEvent[] = [];
  const conditions: Conditions = { ...fair, survivesMs, blindAtMs: blindAtMs ?? Number.POSITIVE_INFINITY };
  const { world, truth } = fakeWorld(clock, dice(`${partner.side}`), conditions, () => true, ['api-to-cache']);
  const recorder = recorderOn({ clock, record: async (event) => void events.push(event) });
  await recorder.emit({
    type: 'run.started',
    version: 'x',
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    gate: { pid: 2, startTicks: 0, bootId: '' },
    preview: `http://${partner.side}/`,
    plan,
    checks: [check],
    configDigest: 'same',
    budgetMs: rules.budgetMs,
  });
  const ending = await runPlan(world, recorder, plan, { ...rules, turn, partner }, new AbortController().signal);
  await recorder.emit({ type: 'run.ended', ...ending });
  expect(truth.violations).toEqual([]);
  return {
    result: explained(
      recorder.fold.result(() => []),
      recorder.fold,
    ),
    events,
    endMs: clock.now(),
  };
}

const fault = { fault: 'latency', on: 'api-to-cache', params: { delay: drawnMs, jitter: 0, share: 1 }, startMs: 0, lastsMs: 5_000 };
const plan: Plan = {
  schema: 'chaos-gate/plan/v2',
  name: 'simulated',
  seed: 'x',
  scenarios: [{ id: 's1', faults: [{ ...fault, id: 's1.f1', seed: 's1.f1' }] }],
};

const edgeOf = ({ result }: Run) => result.scenarios[0]?.edge ?? null;
const changed = ({ here, there }: Awaited<ReturnType<typeof simulate>>) => compare(here.result, there.result);
const roleCount = ({ events }: Run, role: string): number =>
  events.filter((event) => event.type === 'scenario.started' && event.trial?.role === role).length;
const text = (phrase: Parameters<typeof plainPhrase>[0]): string => plainPhrase(phrase).replaceAll('\u00a0', ' ');

describe('a breaking point', () => {
  it('is searched on both sides in the same scenario if both fail: the change fails sooner', async () => {
    const both = await simulate({ survivesMs: 400 }, { survivesMs: 800 });
    for (const [side, survivesMs] of [
      [both.here, 400],
      [both.there, 800],
    ] as const) {
      const edge = edgeOf(side);
      expect(edge).toMatchObject({ parameter: 'delay', cut: false });
      expect(edge?.threshold?.low).toBeLessThanOrEqual(survivesMs);
      expect(edge?.threshold?.high).toBeGreaterThanOrEqual(survivesMs);
    }
    const comparison = changed(both);
    const [change] = comparison.scenarios;
    expect(change).toMatchObject({ change: 'unchanged', edge: { sameForm: true, moved: 'sooner' } });
    expect(change?.edge).not.toHaveProperty('holds');
    const result = { ...both.here.result, comparison };
    expect(change === undefined ? '' : text(baseWords(change))).toMatch(/^also failed; fails sooner: \d+ ms on the base, \d+ ms here$/);
    expect(text(comparisonLine(result) ?? [])).toContain('1 fails sooner');
    // The base runs only the search of its breaking point.
    expect([roleCount(both.there, 'milder'), roleCount(both.there, 'alone')]).toEqual([0, 0]);
  });

  it('is searched on the base until it is found: the change ends last, because the base may use its targets', async () => {
    const { here, there } = await simulate({ survivesMs: 1_700 }, { survivesMs: 100 });
    expect(here.endMs).toBeGreaterThanOrEqual(there.endMs);
    expect(edgeOf(there)).toMatchObject({ cut: false });
  });

  it('does not move for two equal systems', async () => {
    const [change] = changed(await simulate({ survivesMs: 600 }, { survivesMs: 600 })).scenarios;
    expect(change).toMatchObject({ change: 'unchanged', edge: { sameForm: true, moved: 'not shown' } });
  });

  it('of a base that passes is above the drawn severity, and needs no further run', async () => {
    const both = await simulate({ survivesMs: 400 }, { survivesMs: 5_000 });
    expect(roleCount(both.there, 'edge')).toBe(0);
    const comparison = changed(both);
    expect(comparison.scenarios[0]).toMatchObject({ change: 'new', edge: { holds: 'base', moved: 'sooner', base: { value: drawnMs } } });
    const [row] = comparisonRows({ ...both.here.result, comparison });
    expect([row?.base, row?.so].map((phrase) => text(phrase ?? []))).toEqual(['passes at 1.9 s', 'fails sooner']);
    expect(text(comparisonLine({ ...both.here.result, comparison }) ?? [])).not.toContain('sooner');
  });

  it('is searched on the base if the base fails and the change passes', async () => {
    const both = await simulate({ survivesMs: 5_000 }, { survivesMs: 800 });
    expect(roleCount(both.here, 'edge')).toBe(0);
    const comparison = changed(both);
    expect(comparison.scenarios[0]).toMatchObject({ change: 'fixed', edge: { holds: 'here', moved: 'later', here: { value: drawnMs } } });
    const [row] = comparisonRows({ ...both.here.result, comparison });
    expect([row?.here, row?.so].map((phrase) => text(phrase ?? []))).toEqual(['passes at 1.9 s', 'fails later, or never']);
  });

  it('is compared for systems that differ by a factor of four although both searches were cut short', async () => {
    const both = await simulate({ survivesMs: 200 }, { survivesMs: 800 }, { ...roomy, shrink: { tries: 14, timeMs: 1_800_000 } });
    expect(changed(both).scenarios[0]).toMatchObject({ edge: { cut: true, moved: 'sooner' } });
  });
});

describe('no side waits forever', () => {
  it.each<[string, Side, Side]>([
    ['for a base whose run breaks off', { survivesMs: 400 }, { survivesMs: 800, blindAtMs: 40_000 }],
    ['for a change whose run breaks off', { survivesMs: 400, blindAtMs: 40_000 }, { survivesMs: 800 }],
    ['if neither fails', { survivesMs: 5_000 }, { survivesMs: 5_000 }],
  ])('%s', async (_, here, there) => {
    const { endMs } = (await simulate(here, there)).here;
    expect(endMs).toBeLessThan(roomy.budgetMs);
  });

  it('for a base that never reports', async () => {
    const clock = new VirtualClock();
    const rules = { ...roomy, budgetMs: 150_000 };
    const { endMs } = await clock.run(simulateSide(clock, { survivesMs: 400 }, exclusive(), partners().change, rules), 7_200_000);
    expect(endMs).toBeLessThan(rules.budgetMs + 20_000);
  });

  it('for longer than the budget, which includes the searches of both', async () => {
    const budgetMs = 150_000;
    const { here, there } = await simulate({ survivesMs: 400 }, { survivesMs: 800 }, { ...roomy, budgetMs });
    for (const { endMs, result } of [here, there]) {
      expect(endMs).toBeLessThan(budgetMs + 20_000);
      expect(result.verdict).toBe('failed');
    }
  });
});

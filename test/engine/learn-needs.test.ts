import { expect, it } from 'vitest';
import { LinkNeeds } from '../../src/core/evidence/link-needs.ts';
import type { CheckSpec } from '../../src/core/model/config/check-spec.ts';
import type { RunEvent } from '../../src/core/model/run/event.ts';
import { dice } from '../../src/core/random/dice.ts';
import { learnNeeds } from '../../src/engine/learn-needs.ts';
import { recorderOn } from '../../src/engine/recorder.ts';
import { runPlan } from '../../src/engine/run.ts';
import type { World } from '../../src/world/world.ts';
import { check, fakeWorld } from './simulation/fake-world.ts';
import { fairConditions, planOn } from './simulation/simulate-plan.ts';
import { VirtualClock } from './simulation/virtual-clock.ts';

interface App {
  /** By check: the links that each request uses, how long it takes, and whether its response is good. */
  readonly pages: Readonly<Record<string, { readonly uses: readonly string[]; readonly takesMs?: number; readonly isGood?: boolean }>>;
  /** By link: a timer of the application that uses it, every so many ms. */
  readonly timers?: Readonly<Record<string, number>>;
  readonly links?: readonly string[];
  readonly budgetMs?: number;
  readonly cancelAtMs?: number;
  readonly journalFullAt?: number;
}

/** Learns about an application in virtual time. */
async function learn({ pages, timers = {}, links = ['db', 'cache'], budgetMs = 600_000, cancelAtMs, journalFullAt }: App) {
  const clock = new VirtualClock();
  const events: RunEvent[] = [];
  const inFlight = new Map<string, number>();
  const together: string[] = [];
  const exchanges = new Map(links.map((link) => [link, 1]));
  const use = (link: string): void => void exchanges.set(link, (exchanges.get(link) ?? 0) + 1);
  const counted = (link: string): number =>
    (exchanges.get(link) ?? 0) + (timers[link] === undefined ? 0 : Math.floor(clock.now() / timers[link]));
  const cancel = new AbortController();
  if (cancelAtMs !== undefined) clock.at(cancelAtMs, () => cancel.abort(new Error('cancelled')));
  const world = {
    clock,
    checks: Object.keys(pages).map((name): CheckSpec => ({ ...check, name })),
    targets: [...links, 'app'],
    target: (name: string) => ({
      target: { kind: links.includes(name) ? 'link' : 'process', name },
      driver: {
        observe: async () => ({ exchanges: counted(name), bytesToServer: 100 * counted(name), bytesToClient: 900 * counted(name) }),
      },
    }),
    within: clock.within,
    async sendOne(name: string, signal: AbortSignal) {
      inFlight.set(name, (inFlight.get(name) ?? 0) + 1);
      together.push(...[...inFlight].filter(([other, count]) => other !== name && count > 0).map(([other]) => other));
      const { uses, takesMs = 20, isGood = true } = pages[name] ?? { uses: [] };
      uses.forEach(use);
      const slept = await clock.sleep(takesMs, signal).then(
        () => true,
        () => false,
      );
      inFlight.set(name, (inFlight.get(name) ?? 0) - 1);
      return slept && isGood;
    },
  } as unknown as World;
  const recorder = recorderOn({
    clock,
    async record(event) {
      if (events.length >= (journalFullAt ?? Number.POSITIVE_INFINITY)) throw new Error('no space left on device');
      events.push(event);
    },
  });
  const failure = await clock.run(
    learnNeeds({ world, recorder, budgetMs, signal: cancel.signal }, 0).then(
      () => null,
      (error: Error) => error.message,
    ),
    60_000,
  );
  const needs = new LinkNeeds();
  for (const event of events) if (event.type === 'links.carried') needs.add(event);
  expect(recorder.fold.needs).toEqual(needs.all);
  return {
    needs: Object.fromEntries(needs.all.map((one) => [`${one.check} ${one.link}`, one.needed])),
    events,
    together,
    failure,
    tookMs: clock.now(),
  };
}

const shop = { page: { uses: ['db'] }, search: { uses: ['cache'] } };

it('lets one check at a time send, and learns which link it uses, in about two seconds', async () => {
  const { needs, together, tookMs } = await learn({ pages: shop });
  expect(needs).toEqual({ 'page cache': false, 'page db': true, 'search cache': true, 'search db': false });
  expect(together).toEqual([]);
  expect(tookMs).toBeLessThan(2_500);
});

it('compares with silence: a timer of the application is not mistaken for a use of the check', async () => {
  const { needs } = await learn({ pages: shop, timers: { db: 90 } });
  expect(needs).toEqual({ 'page cache': false, 'search cache': true });
});

it('waits for slow responses, so that no check sends into the span of another one', async () => {
  const { needs, together } = await learn({ pages: { page: { uses: ['db'], takesMs: 400 }, search: { uses: ['cache'], takesMs: 700 } } });
  expect(needs).toMatchObject({ 'page db': true, 'search db': false });
  expect(together).toEqual([]);
});

it('leaves a check undecided whose requests fail', async () => {
  expect((await learn({ pages: { ...shop, broken: { uses: [], isGood: false } } })).needs).not.toHaveProperty('broken db');
});

it.each([
  ['one check', { pages: { page: { uses: ['db'] } } }],
  ['no link', { pages: shop, links: [] }],
])('does nothing with %s', async (_, app) => {
  expect(await learn(app)).toMatchObject({ events: [], tookMs: 0, failure: null });
});

it('takes at most its limit, and at most a share of the budget, and keeps what it learned until then', async () => {
  const hangs = { ...shop, hangs: { uses: [], takesMs: 50_000 } };
  const { tookMs, events, failure } = await learn({ pages: hangs });
  expect(failure).toBeNull();
  expect(tookMs).toBeLessThan(9_000);
  expect(events.length).toBeGreaterThan(3);
  expect((await learn({ pages: hangs, budgetMs: 60_000 })).tookMs).toBeLessThan(2_000);
});

it('ends when the run is cancelled, and when the journal cannot be written', async () => {
  expect(await learn({ pages: shop, cancelAtMs: 300 })).toMatchObject({ failure: 'cancelled', tookMs: 300 });
  expect((await learn({ pages: shop, journalFullAt: 2 })).failure).toBe('no space left on device');
});

it('is part of a run before its load, and a run that cannot write it down ends with that error', async () => {
  const play = async (journalFullAt: number) => {
    const clock = new VirtualClock();
    const events: RunEvent[] = [];
    const { world } = fakeWorld(clock, dice('x'), fairConditions, () => true, ['cache']);
    const [driver, loaded] = [world.target('cache')?.driver, { atMs: 0 }];
    const two: World = {
      ...world,
      checks: [check, { ...check, name: 'other' }],
      target: (name) => {
        const found = world.target(name);
        return found === null || driver === undefined
          ? null
          : { ...found, driver: { ...driver, observe: async () => ({ exchanges: 1, bytesToServer: 1, bytesToClient: 1 }) } };
      },
      sendOne: async () => true,
      load: (signal) => {
        loaded.atMs = clock.now();
        return world.load(signal);
      },
    };
    const recorder = recorderOn({
      clock,
      async record(event) {
        if (events.length >= journalFullAt) throw new Error('no space left on device');
        events.push(event);
      },
    });
    const plan = planOn({ params: { delay: 100, jitter: 0, share: 1 }, lastsMs: 2_000 });
    const rules = { budgetMs: 600_000, shrink: { tries: 0, timeMs: 0 } };
    const ending = await clock.run(runPlan(two, recorder, plan, rules, new AbortController().signal), 7_200_000);
    return { ending, loadedMs: loaded.atMs, learned: events.filter(({ type }) => type === 'links.carried') };
  };
  const { learned, loadedMs } = await play(Number.POSITIVE_INFINITY);
  expect(learned).toHaveLength(9);
  expect(learned.every(({ atMs }) => atMs <= loadedMs)).toBe(true);
  expect(await play(3)).toMatchObject({ ending: { reason: 'error', detail: 'no space left on device' }, loadedMs: 0 });
});

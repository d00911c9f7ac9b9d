import { expect, it } from 'vitest';
import { connectMs } from '../../src/core/budget/times.ts';
import type { Numbers } from '../../src/core/model/plan/effect.ts';
import { untilConnected } from '../../src/engine/until-connected.ts';
import type { World } from '../../src/world/world.ts';
import { VirtualClock } from './simulation/virtual-clock.ts';

type Counters = (nowMs: number) => Numbers | undefined;

/** When the wait ends, in virtual time. */
async function waited(targets: Readonly<Record<string, Counters>>, sinceMs = 0): Promise<number> {
  const clock = new VirtualClock();
  const signal = new AbortController().signal;
  const world = {
    clock,
    targets: Object.keys(targets),
    target: (name: string) => ({
      target: { kind: name.startsWith('app') ? 'process' : 'link', name },
      driver: { observe: async () => targets[name]?.(clock.now()) },
    }),
    within: clock.within,
  } as unknown as World;
  return clock.run(
    untilConnected({ world, signal }, sinceMs).then(() => clock.now()),
    60_000,
  );
}

const from =
  (atMs: number, numbers: Numbers = { bytesToServer: 10, bytesToClient: 20 }): Counters =>
  (nowMs) =>
    nowMs >= atMs ? numbers : { bytesToServer: 0, bytesToClient: 0 };

it('waits until the slowest link has carried a request and its response', async () => {
  const endMs = await waited({ cache: from(0), db: from(1_700) });
  expect(endMs).toBeGreaterThanOrEqual(1_700);
  expect(endMs).toBeLessThan(2_500);
});

it('does not wait where all links have carried traffic, and not for other targets', async () => {
  expect(await waited({ cache: from(0), app: from(9_000) })).toBe(0);
  expect(await waited({})).toBe(0);
});

it('takes a request without a response for no connection, and gives an unused link no more than the time to connect', async () => {
  const oneWay = await waited({ cache: from(0, { bytesToServer: 10, bytesToClient: 0 }) });
  expect(oneWay).toBeGreaterThanOrEqual(connectMs);
  expect(oneWay).toBeLessThan(connectMs + 1_000);
  // The warm-up counts: the application has had that time already.
  expect(await waited({ cache: () => ({}) }, -connectMs)).toBe(0);
});

it('does not wait for a link whose counters cannot be read', async () => {
  expect(await waited({ cache: () => undefined })).toBe(0);
});

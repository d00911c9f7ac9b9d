import { expect, it } from 'vitest';
import type { CheckSpec } from '../../src/core/model/config/check-spec.ts';
import type { RunEventBody } from '../../src/core/model/run/event.ts';
import type { Sample } from '../../src/core/model/run/sample.ts';
import type { Recorder } from '../../src/engine/recorder.ts';
import { type Watch, watch } from '../../src/engine/watch.ts';
import type { Load } from '../../src/world/load/load.ts';
import type { World } from '../../src/world/world.ts';

const check: CheckSpec = {
  name: 'front',
  kind: 'http',
  params: {},
  ratePerSecond: 10,
  timeoutMs: 1_000,
  steady: { success: 0.9, percentiles: [] },
  during: { success: 0.9, percentiles: [] },
  recoversMs: 1_000,
};

/** Ten samples a second, each of 50 ms, while `steps` change the watch at their times. Resolves with the counted samples by phase. */
async function counted(steps: Readonly<Record<number, (on: Watch) => void>>, forMs: number) {
  let nowMs = 0;
  const windows: RunEventBody[] = [];
  const world = { checks: [check], clock: { now: () => nowMs, sleep: async () => undefined } } as unknown as World;
  const recorder = { emit: async (event: RunEventBody) => void windows.push(event) } as unknown as Recorder;
  const one: { watch?: Watch } = {};
  async function* samples(): AsyncGenerator<Sample[]> {
    await Promise.resolve();
    for (; nowMs < forMs; nowMs += 100) {
      if (one.watch !== undefined) steps[nowMs]?.(one.watch);
      yield [{ check: 'front', number: nowMs / 100, dueMs: nowMs - 100, endMs: nowMs - 50, failure: null, ours: false }];
    }
  }
  one.watch = watch(world, { samples: samples(), stop: () => undefined, troubles: () => ({ maxLagMs: 0, ours: 0 }) } as Load, recorder);
  await one.watch.done;
  await one.watch.end(AbortSignal.abort());
  const counts: Record<string, number> = {};
  for (const event of windows)
    if (event.type === 'window') counts[event.window.phase] = (counts[event.window.phase] ?? 0) + event.window.count;
  return counts;
}

it('does not count what met a fault that may have been in effect or not', async () => {
  const begin = (one: Watch) => one.begin('s1', { marks: false, isCalm: false });
  const apply = (one: Watch) => one.faultInjected();
  const remove = (one: Watch) => one.faultsRemoved();
  const plain = await counted({ 0: begin, 2000: apply, 8000: remove }, 10_000);
  const settling = await counted(
    {
      0: begin,
      2000: (one) => {
        apply(one);
        one.settling(true);
      },
      4000: (one) => one.settling(false),
      6000: (one) => {
        one.settling(true);
        one.settling(true);
      },
      8000: (one) => {
        one.settling(false);
        remove(one);
      },
    },
    10_000,
  );
  expect(plain).toEqual({ before: 20, during: 60, after: 19 });
  expect(settling).toEqual({ before: 20, during: 20, after: 19 });
});

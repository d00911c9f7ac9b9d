import { expect, it } from 'vitest';
import { withinOn } from '../../src/core/budget/within.ts';
import type { FaultSpec } from '../../src/core/model/plan/fault-spec.ts';
import { injectFault } from '../../src/engine/inject-fault.ts';
import type { Recorder } from '../../src/engine/recorder.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';
import type { World } from '../../src/world/world.ts';

const spec: FaultSpec = { id: 's1.f1', fault: 'latency', on: 'wire', params: { delay: 100, jitter: 0 }, startMs: 0, lastsMs: 0, seed: 's' };

/** What is done, and told, in its order; `undo` fails the first `failures` times. */
async function steps(change: Pick<Driver, 'endsAtOnce' | 'settles'>, failures = 0): Promise<string[]> {
  const said: string[] = [];
  let left = failures;
  const does = (name: string) => async () => {
    said.push(name);
    return { ok: true, says: '', numbers: {} };
  };
  const driver: Driver = {
    ...change,
    prepare: async (_, id) => ({ id, target: 'wire', kind: 'fake', state: {} }),
    apply: async () => void said.push('apply'),
    observeEffect: does('felt'),
    undo: async () => {
      said.push('undo');
      left -= 1;
      if (left >= 0) throw new Error('not yet');
    },
    verifyRemoved: does('look'),
  };
  const never = new AbortController().signal;
  const world = {
    target: () => ({ target: { kind: 'link', name: 'wire' }, kind: { takes: ['toxic'] }, driver }),
    within: withinOn(() => () => undefined),
    clock: { now: () => 0, sleep: async () => undefined },
  } as unknown as World;
  const recorder = { emit: async () => undefined } as unknown as Recorder;
  const marks = {
    onApply: () => said.push('on'),
    onRemoved: () => said.push('gone'),
    onSettling: (is: boolean) => said.push(is ? 'settling' : 'settled'),
  };
  await injectFault({ world, recorder }, 's1', spec, marks, never, never);
  return said;
}

it('reports the removal before it is observed, for a target whose undo is final', async () => {
  expect(await steps({ endsAtOnce: true })).toEqual(['on', 'apply', 'felt', 'undo', 'gone', 'look']);
});

it('does not report a removal that must be observed', async () => {
  expect(await steps({})).toEqual(['on', 'apply', 'felt', 'undo', 'look']);
});

it('does not report a removal while an undo fails', async () => {
  expect(await steps({ endsAtOnce: true }, 1)).toEqual(['on', 'apply', 'felt', 'undo', 'undo', 'gone', 'look']);
});

it('says while a fault that takes effect later may be in effect or not', async () => {
  expect(await steps({ settles: true })).toEqual(['on', 'settling', 'apply', 'settled', 'felt', 'settling', 'undo', 'look', 'settled']);
});

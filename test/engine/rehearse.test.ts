import { expect, it } from 'vitest';
import { withinOn } from '../../src/core/budget/within.ts';
import { type Plan, planSchema } from '../../src/core/model/plan/plan.ts';
import type { RunEventBody } from '../../src/core/model/run/event.ts';
import type { Recorder } from '../../src/engine/recorder.ts';
import { rehearse } from '../../src/engine/rehearse.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';
import type { World } from '../../src/world/world.ts';

const fault = (id: string, on: string) => ({ id, fault: 'command', on, params: {}, startMs: 0, lastsMs: 1_000, seed: id });
const plan = (...on: string[]): Plan => ({
  schema: planSchema,
  name: 'n',
  seed: 's',
  scenarios: on.map((name, n) => ({ id: `s${n + 1}`, faults: [fault(`s${n + 1}.f1`, name)] })),
});

/** A rule that is in place or not, as its commands put it. */
function context(
  change: Partial<Driver> = {},
  undone: (inPlace: boolean) => boolean = () => false,
  asks: Pick<Driver, 'rehearsed'> = { rehearsed: true },
) {
  let inPlace = false;
  const calls: string[] = [];
  const events: RunEventBody[] = [];
  const seen = (ok: boolean) => ({ ok, says: inPlace ? 'it is there' : 'it is not there', numbers: {} });
  const driver: Driver = {
    ...asks,
    prepare: async (_, id) => ({ id, target: 'rule', kind: 'fake', state: {} }),
    apply: async () => {
      calls.push('inject');
      inPlace = true;
    },
    observeEffect: async () => seen(inPlace),
    undo: async () => {
      calls.push('undo');
      inPlace = undone(inPlace);
    },
    verifyRemoved: async () => seen(!inPlace),
    ...change,
  };
  const world = {
    target: (name: string) => ({ target: { kind: 'command', name }, kind: { takes: ['command'] }, driver }),
    within: withinOn(() => () => undefined),
  } as unknown as World;
  const recorder: Pick<Recorder, 'emit'> = {
    emit: async (event) => {
      events.push(event);
    },
  };
  const run = (signal = new AbortController().signal, on = ['rule', 'rule']) => rehearse(world, recorder as Recorder, plan(...on), signal);
  return { run, calls, types: () => events.map(({ type }) => type), inPlace: () => inPlace };
}

it('injects and removes one fault for each target, with two undos, however many faults the plan has', async () => {
  const { run, calls, types, inPlace } = context();
  expect(await run()).toBe(true);
  expect(calls).toEqual(['inject', 'undo', 'undo']);
  expect(types()).toEqual(['undo.recorded', 'undo.done']);
  expect(inPlace()).toBe(false);
});

it('skips targets without a rehearsal, and targets that the plan does not disturb', async () => {
  const plain = context({}, undefined, {});
  expect(await plain.run()).toBe(false);
  const other = context();
  expect(await other.run(undefined, [])).toBe(false);
  expect([...plain.calls, ...other.calls]).toEqual([]);
});

it.each([
  ['is not seen to be in place', { observeEffect: async () => ({ ok: false, says: 'nothing there', numbers: {} }) }, 'nothing there'],
  ['cannot be injected', { apply: () => Promise.reject(new Error('exit code 3')) }, 'exit code 3'],
])('fails, and undoes all the same, when the fault %s', async (_, change, message) => {
  const { run, calls, types } = context(change);
  await expect(run()).rejects.toMatchObject({ code: 'REHEARSAL_FAILED', message: expect.stringContaining(message) });
  expect(calls.filter((call) => call === 'undo').length).toBeGreaterThan(0);
  expect(types().at(-1)).toBe('undo.done');
});

it('fails when it cannot be prepared, before anything is recorded', async () => {
  const { run, types } = context({ prepare: () => Promise.reject(new Error('in place already')) });
  await expect(run()).rejects.toMatchObject({ code: 'REHEARSAL_FAILED', message: expect.stringContaining('in place already') });
  expect(types()).toEqual([]);
});

it('fails and leaves a pending undo when the undo does not remove the fault', async () => {
  const { run, types } = context({}, (inPlace) => inPlace);
  await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('still in place after its undo') });
  expect(types()).toEqual(['undo.recorded', 'undo.failed']);
});

it('fails when a second undo injects the fault again, as a toggle does, and removes the fault', async () => {
  const { run, types, inPlace } = context({}, (is) => !is);
  await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('after a second undo it was still in place') });
  expect(types()).toEqual(['undo.recorded', 'undo.done']);
  expect(inPlace()).toBe(false);
});

it('injects nothing when the run is cancelled', async () => {
  const { run, calls } = context();
  await expect(run(AbortSignal.abort(new Error('cancelled')))).rejects.toThrow('cancelled');
  expect(calls).not.toContain('inject');
});

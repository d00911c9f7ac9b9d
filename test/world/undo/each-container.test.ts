import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/model/json.ts';
import { eachContainerOf, eachContainerUndo, forEach, partsOf, togetherSeen } from '../../../src/world/undo/each-container.ts';
import type { UndoHandler } from '../../../src/world/undo/undo-handler.ts';

const soon = () => AbortSignal.timeout(1_000);

/** Notes what it undoes; a part `bad` cannot be undone, and one that was not undone is still seen. */
function handler(kind: string) {
  const undone: Json[] = [];
  const made: UndoHandler = {
    kind,
    async undo(state) {
      if (state === 'bad') throw new Error('it is still there');
      undone.push(state);
    },
    verifyRemoved: async (state) => ({ ok: undone.includes(state), says: `${state} was looked at`, numbers: { looked: 1 } }),
    commands: (state) => [['undo', String(state)]],
    limitMs: (state) => String(state).length * 100,
  };
  return { undone, made };
}

describe('one record of a fault on several containers', () => {
  it('is carried out part by part, each by its own kind', async () => {
    const [one, other] = [handler('one'), handler('other')];
    const each = eachContainerOf([one.made, other.made]);
    const { kind, state } = eachContainerUndo([
      { kind: 'one', state: 'a' },
      { kind: 'other', state: 'long' },
      { kind: 'one', state: 'c' },
    ]);
    expect(kind).toBe(each.kind);
    expect(await each.verifyRemoved(state, soon())).toMatchObject({ ok: false, says: 'container 1: a was looked at' });
    await each.undo(JSON.parse(JSON.stringify(state)), soon());
    expect([one.undone, other.undone]).toEqual([['a', 'c'], ['long']]);
    expect(await each.verifyRemoved(state, soon())).toMatchObject({ ok: true, says: 'a was looked at, in each of 3 containers' });
    expect(each.commands(state)).toEqual([
      ['undo', 'a'],
      ['undo', 'long'],
      ['undo', 'c'],
    ]);
    expect(each.limitMs?.(state)).toBe(400);
  });

  it('goes on after a part that fails, says which one, and fails', async () => {
    const one = handler('one');
    const each = eachContainerOf([one.made]);
    const { state } = eachContainerUndo(['bad', 'b', 'c'].map((part) => ({ kind: 'one', state: part })));
    await expect(each.undo(state, soon())).rejects.toThrow('it is still there');
    expect(one.undone).toEqual(['b', 'c']);
    expect(await each.verifyRemoved(state, soon())).toMatchObject({ ok: false, says: 'container 1: bad was looked at' });
  });

  it.each([
    ['no list', {}],
    ['no parts', { undos: [] }],
    ['too many', { undos: Array.from({ length: 101 }, () => ({ kind: 'one', state: 1 })) }],
    ['a part without a kind', { undos: [{ state: 1 }] }],
    ['a record in itself', { undos: [{ kind: 'containers.each', state: { undos: [] } }] }],
    ['a kind that nobody knows', { undos: [{ kind: 'process.kill', state: 1 }] }],
  ])('with %s is refused before anything is undone', async (_, state) => {
    const one = handler('one');
    await expect(eachContainerOf([one.made]).undo(state as Json, soon())).rejects.toThrow(TypeError);
    expect(one.undone).toEqual([]);
  });

  it('of one container is a record like any other', () => {
    expect(partsOf({ kind: 'one', state: 'a' })).toEqual([{ kind: 'one', state: 'a' }]);
  });
});

it('a failure is reported only after every step has ended', async () => {
  let ended = 0;
  const step = async (one: number): Promise<void> => {
    await new Promise((done) => setTimeout(done, one * 20));
    ended += 1;
    if (one === 0) throw new Error('the first');
  };
  await expect(forEach([0, 1, 2], step)).rejects.toThrow('the first');
  expect(ended).toBe(3);
});

it('several sightings are as expected only if each is', () => {
  const [good, bad] = [
    { ok: true, says: 'it is paused', numbers: { restarts: 1 } },
    { ok: false, says: 'it runs', numbers: {} },
  ];
  expect(togetherSeen([good, good])).toEqual({
    ok: true,
    says: 'it is paused, in each of 2 containers',
    numbers: { restarts: 1, containers: 2 },
  });
  expect(togetherSeen([good, bad], (n) => `replica ${n + 1} of 4`)).toMatchObject({ ok: false, says: 'replica 2 of 4: it runs' });
  expect(togetherSeen([])).toMatchObject({ ok: false });
});

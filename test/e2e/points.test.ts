import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Build } from '../storm/build.ts';
import { type Lane, openLane } from '../storm/lane.ts';
import type { Order, Orders } from '../storm/points/order.ts';
import { play } from '../storm/points/play.ts';

/** A few of the points that `npm run storm` goes through one by one, with every kind of fault. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const build: Build = { name: 'bundle', program: (door) => [`${dist}${door}.js`], remove: () => undefined };

const die = (at: string): Order => ({ at, mishap: 'die' });
const midFault = { gate: die('write fault.applied, after #1') };
const bothMidFault = { ...midFault, keeper: die('disconnect #1') };

const deaths: readonly (readonly [title: string, kind: string, main: Orders['orders'], posts: readonly Orders['orders'][]])[] = [
  ['the gate dies with half of its first record written', 'latency', { gate: die('write run.started, half #1') }, [{}]],
  ['the gate dies with half of an undo record written', 'pause worker', { gate: die('write undo.recorded s1.f1, half #1') }, [{}]],
  ['the gate dies right after it has asked for a fault', 'latency', { gate: die('ask link.disturb, after #1') }, [{}]],
  [
    'the keeper dies too, and post twice before it has undone anything',
    'pause shop',
    bothMidFault,
    [{ post: die('signal SIGCONT, before #1') }, { post: die('signal SIGCONT, before #1') }, {}],
  ],
  ['the keeper dies before it can record what it has undone', 'surge', { ...midFault, keeper: die('open journal, after #1') }, [{}]],
];

const failures: readonly (readonly [title: string, kind: string, order: Order])[] = [
  ['of the undo itself, for want of room', 'pause worker', { at: 'write undo.recorded s1.f1, half #1', mishap: 'full' }],
  ['of a later record, half written', 'latency', { at: 'write fault.applied, half #1', mishap: 'torn' }],
];

const lanes: Lane[] = [];
beforeAll(async () => {
  lanes.push(...(await Promise.all([...deaths, ...failures].map(openLane))));
});
afterAll(() => Promise.all(lanes.map((lane) => lane.close())));
const laneOf = (index: number): Lane => lanes[index] as Lane;

describe('nothing is left', () => {
  it.concurrent.each(deaths.map((death, index) => [...death, index] as const))('when %s (%s)', async (_title, kind, main, posts, index) => {
    const { problems, posts: ended } = await play(build, laneOf(index), { kind, main, posts });
    expect({ problems, last: ended.at(-1)?.code }).toEqual({ problems: [], last: 0 });
  });
});

describe('a journal that cannot be written is an error, and what was put on is taken out: the record', () => {
  it.concurrent.each(failures.map((failure, index) => [...failure, index] as const))('%s (%s)', async (_title, kind, order, index) => {
    const { problems, main, wasPutOn } = await play(build, laneOf(deaths.length + index), { kind, main: { gate: order }, posts: [{}] });
    expect({ problems, verdict: main.outputs.verdict, code: main.code }).toEqual({ problems: [], verdict: 'error', code: 5 });
    expect(wasPutOn).toBe(!order.at.includes('undo.recorded'));
  });
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Build } from '../storm/build.ts';
import type { PointMishap, PreloadOptions } from '../storm/points/mishap.ts';
import { runCase } from '../storm/points/run-case.ts';
import { openPorts, type Ports } from '../storm/ports.ts';

/** A few of the points that `npm run storm` tests one by one, with every kind of fault. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const build: Build = { name: 'bundle', program: (entry) => [`${dist}${entry}.js`], remove: () => undefined };

const die = (at: string): PointMishap => ({ at, kind: 'die' });
const midFault = { gate: die('write fault.applied, after #1') };
const bothMidFault = { ...midFault, keeper: die('disconnect #1') };

const deaths: readonly (readonly [
  title: string,
  kind: string,
  main: PreloadOptions['mishaps'],
  posts: readonly PreloadOptions['mishaps'][],
])[] = [
  ['the gate dies with half of its first record written', 'latency', { gate: die('write run.started, half #1') }, [{}]],
  ['the gate dies with half of an undo record written', 'pause worker', { gate: die('write undo.recorded s1.f1, half #1') }, [{}]],
  ['the gate dies right after its request for a fault', 'latency', { gate: die('ask link.disturb, after #1') }, [{}]],
  [
    'the keeper dies as well, and post dies twice before it has undone anything',
    'pause shop',
    bothMidFault,
    [{ post: die('signal SIGCONT, before #1') }, { post: die('signal SIGCONT, before #1') }, {}],
  ],
  ['the keeper dies before it can record what it has undone', 'surge', { ...midFault, keeper: die('open journal, after #1') }, [{}]],
];

const failures: readonly (readonly [title: string, kind: string, mishap: PointMishap])[] = [
  ['a full disk at the record of the undo', 'pause worker', { at: 'write undo.recorded s1.f1, half #1', kind: 'full' }],
  ['a torn write of a later record', 'latency', { at: 'write fault.applied, half #1', kind: 'torn' }],
];

const allPorts: Ports[] = [];
beforeAll(async () => {
  allPorts.push(...(await Promise.all([...deaths, ...failures].map(openPorts))));
});
afterAll(() => Promise.all(allPorts.map((ports) => ports.close())));
const portsOf = (index: number): Ports => allPorts[index] as Ports;

describe('the gate leaves nothing behind', () => {
  it.concurrent.each(deaths.map((death, index) => [...death, index] as const))('when %s (%s)', async (_title, kind, main, posts, index) => {
    const { problems, posts: ended } = await runCase(build, portsOf(index), { kind, main, posts });
    expect({ problems, last: ended.at(-1)?.code }).toEqual({ problems: [], last: 0 });
  });
});

describe('a failing write of the journal is an error, and the fault is removed', () => {
  it.concurrent.each(failures.map((failure, index) => [...failure, index] as const))('%s (%s)', async (_title, kind, mishap, index) => {
    const { problems, main, wasInjected } = await runCase(build, portsOf(deaths.length + index), {
      kind,
      main: { gate: mishap },
      posts: [{}],
    });
    expect({ problems, verdict: main.outputs.verdict, code: main.code }).toEqual({ problems: [], verdict: 'error', code: 5 });
    expect(wasInjected).toBe(!mishap.at.includes('undo.recorded'));
  });
});

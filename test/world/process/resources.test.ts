import { describe, expect, it } from 'vitest';
import type { ProcessIdentity } from '../../../src/core/model/run/event.ts';
import { Resources } from '../../../src/world/process/resources.ts';
import { idle, node } from './children.ts';

const MB = 2 ** 20;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Polls until the condition holds, at most five seconds. */
async function seen(resources: Resources, roots: readonly ProcessIdentity[], holds: (numbers: Record<string, number>) => boolean) {
  let numbers = await resources.look(roots);
  for (let tries = 0; !holds(numbers) && tries < 100; tries += 1) {
    await pause(50);
    numbers = await resources.look(roots);
  }
  return numbers;
}

/** Measured as CPU time, because a busy machine may give the process only a part of each second. */
const compute = 'for (const from = process.cpuUsage(); process.cpuUsage(from).user < 300_000; );';

/** Runs the code at SIGUSR2. */
const worker = (what: string) => `${idle}; process.on('SIGUSR2', () => { ${what} })`;

describe('resource usage of a process', () => {
  it('is reported in numbers with units', async () => {
    const { identity } = await node(idle);
    const numbers = await new Resources().look([identity]);
    expect(numbers.processes).toBe(1);
    expect(numbers.threads).toBeGreaterThan(1);
    expect(numbers.cpuMs).toBeGreaterThan(0);
    expect(numbers.rssBytes).toBeGreaterThan(20 * MB);
    expect(numbers.rssBytes).toBeLessThan(2_000 * MB);
    expect(numbers.openFiles).toBeGreaterThan(5);
  });

  it('grows with allocated memory and with CPU work', async () => {
    const hold =
      'globalThis.kept = Buffer.alloc(64 * 2 ** 20, 1); globalThis.files = Array.from({ length: 40 }, () => fs.openSync("/dev/null"));';
    const { identity, child } = await node(worker(`${hold} ${compute}`));
    const resources = new Resources();
    const before = await resources.look([identity]);
    child.kill('SIGUSR2');
    const after = await seen(resources, [identity], ({ cpuMs = 0 }) => cpuMs - (before.cpuMs ?? 0) >= 100);
    expect((after.cpuMs ?? 0) - (before.cpuMs ?? 0)).toBeGreaterThanOrEqual(100);
    expect((after.rssBytes ?? 0) - (before.rssBytes ?? 0)).toBeGreaterThan(50 * MB);
    expect((after.openFiles ?? 0) - (before.openFiles ?? 0)).toBeGreaterThanOrEqual(40);
  });

  it('includes child processes, and keeps the CPU time of those that have ended', async () => {
    const busy = `${compute} setInterval(() => {}, 1000)`;
    const start = `const one = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}], { stdio: 'ignore' }); process.on('SIGUSR2', () => one.kill('SIGKILL'));`;
    const { identity, child } = await node(`${start} ${idle}`);
    const resources = new Resources();
    const both = await seen(resources, [identity], ({ cpuMs = 0, processes }) => processes === 2 && cpuMs >= 200);
    expect(both.processes).toBe(2);
    child.kill('SIGUSR2');
    const one = await seen(resources, [identity], ({ processes }) => processes === 1);
    expect(one.processes).toBe(1);
    expect(one.cpuMs).toBeGreaterThanOrEqual(both.cpuMs ?? 0);
    expect(one.rssBytes).toBeLessThan(both.rssBytes ?? 0);
  });

  it('reports zero processes, without an error, after its end or the reuse of its pid', async () => {
    const { identity, child } = await node(idle);
    const resources = new Resources();
    const { cpuMs } = await resources.look([identity]);
    expect(await new Resources().look([{ ...identity, startTicks: identity.startTicks - 1 }])).toEqual({ processes: 0, cpuMs: 0 });
    child.kill('SIGKILL');
    const dead = await seen(resources, [identity], ({ processes }) => processes === 0);
    expect(dead).toEqual({ processes: 0, cpuMs: expect.any(Number) });
    expect(dead.cpuMs).toBeGreaterThanOrEqual(cpuMs ?? 0);
    expect(await new Resources().look([])).toEqual({ processes: 0, cpuMs: 0 });
  });

  it('is read fast enough to be read once a second', async () => {
    const { identity } = await node(idle);
    const resources = new Resources();
    const startMs = performance.now();
    for (let looks = 0; looks < 10; looks += 1) await resources.look([identity]);
    expect((performance.now() - startMs) / 10).toBeLessThan(1_000);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { socketNow, start } from './engine.ts';

// An engine holds its response about a container back while it ends or starts it; on a slow machine this takes longer than a fault lasts.

const soon = (ms = 20_000) => AbortSignal.timeout(ms);

/** The engine of this machine, until it is busy: then it responds to nothing. */
async function engineThatGetsBusy(): Promise<{ isBusy: boolean }> {
  const [engine, path] = [{ isBusy: false }, socketNow()];
  const folder = await mkdtemp(join(tmpdir(), 'busy-engine-'));
  const server = createServer((client) => {
    client.on('error', () => undefined);
    const upstream = connect(path).on('error', () => client.destroy());
    client.on('data', (chunk) => engine.isBusy || upstream.write(chunk)).on('close', () => upstream.destroy());
    upstream.pipe(client);
  }).listen(join(folder, 'engine.sock'));
  vi.stubEnv('DOCKER_HOST', `unix://${join(folder, 'engine.sock')}`);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.close();
    await rm(folder, { recursive: true });
  });
  return engine;
}

it.each<readonly [string, readonly string[], { ok: boolean; says: string }]>([
  ['kill', [], { ok: true, says: 'the main process of the container has ended' }],
  ['terminate', ['--env', 'STUBBORN=1'], { ok: false, says: 'the container engine did not respond' }],
])('%s is observed by the kernel where the engine does not respond', async (kind, words, seen) => {
  const engine = await engineThatGetsBusy();
  const running = await start({ words: ['--restart', 'unless-stopped', ...words] });
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), { runId: 'busy' });
  const effect: Effect = { way: 'signal', kind, params: {}, seed: 'seed' };
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, soon());
  engine.isBusy = true;
  expect(await driver.observeEffect(effect, undo, soon(3_000))).toMatchObject(seen);
  engine.isBusy = false;
  await driver.undo(undo, soon());
});

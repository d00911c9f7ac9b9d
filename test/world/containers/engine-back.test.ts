import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { containerUnpause } from '../../../src/world/undo/container.ts';

const id = 'a'.repeat(64);
const inspected = (paused: boolean) => ({
  ...{ Id: id, Name: '/db', HostConfig: {}, NetworkSettings: { SandboxKey: '', Networks: {}, Ports: {} } },
  State: { Running: true, Paused: paused, Pid: 7, StartedAt: 'then' },
});

it('an undo waits for an engine that restarts, and fails with its socket if it does not come back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'back-'));
  const socket = join(folder, 'engine.sock');
  const state = { socket, id, startedAt: 'then', main: null };
  const startMs = performance.now();
  await expect(containerUnpause.undo(state, AbortSignal.timeout(500))).rejects.toMatchObject({
    message: `the container engine cannot be reached at ${socket}: ENOENT`,
  });
  expect(performance.now() - startMs).toBeGreaterThan(400);

  let paused = true;
  let broken = 1;
  const engine = createServer((request, response) => {
    // An engine that is starting ends connections.
    if (broken-- > 0) return void request.socket.destroy();
    if (request.method === 'POST') paused = false;
    response.writeHead(request.method === 'POST' ? 204 : 200).end(request.method === 'POST' ? '' : JSON.stringify(inspected(paused)));
  });
  onTestFinished(async () => {
    engine.close();
    await rm(folder, { recursive: true, force: true });
  });
  const undone = containerUnpause.undo(state, AbortSignal.timeout(containerUnpause.limitMs?.(state) ?? 0));
  await new Promise((done) => setTimeout(done, 300));
  engine.listen(socket);
  await undone;
  expect(paused).toBe(false);
  expect(await containerUnpause.verifyRemoved(state, AbortSignal.timeout(5_000))).toMatchObject({ ok: true });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { followStarts } from '../../../src/world/containers/starts.ts';

const event = (name: string) => `${JSON.stringify({ Type: 'container', Action: 'start', Actor: { Attributes: { name } } })}\n`;

/** Waits until the count is reached; a surplus would show in the next expectation. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 10));
}

it('hears of each start, however the stream is cut, looks again after an interruption, and ends with its signal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'starts-'));
  const socketPath = join(folder, 'engine.sock');
  const streams: ServerResponse[] = [];
  const engine = createServer((request, response) => {
    expect(request.url).toMatch(/^\/events\?filters=/);
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    streams.push(response);
  });
  onTestFinished(async () => {
    engine.closeAllConnections();
    engine.close();
    await rm(folder, { recursive: true, force: true });
  });
  const over = new AbortController();
  let heard = 0;
  // The engine does not listen yet.
  const following = followStarts(
    socketPath,
    () => {
      heard += 1;
    },
    over.signal,
  );
  await new Promise<void>((done) => engine.listen({ path: socketPath }, done));
  await until(() => heard === 1);
  expect([heard, streams.length]).toEqual([1, 1]);
  const before = heard;
  const text = event('db');
  streams[0]?.write(text.slice(0, 20));
  await new Promise((done) => setTimeout(done, 100));
  expect(heard).toBe(before);
  streams[0]?.write(text.slice(20));
  await until(() => heard === before + 1);
  expect(heard).toBe(before + 1);
  streams[0]?.destroy();
  await until(() => heard === before + 2 && streams.length === 2);
  expect([heard, streams.length]).toEqual([before + 2, 2]);
  streams[1]?.write('\n');
  streams[1]?.write(event('db'));
  await until(() => heard === before + 3);
  expect(heard).toBe(before + 3);
  over.abort();
  await following;
});

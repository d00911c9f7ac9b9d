import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { portsSeenBy } from '../../../src/world/drivers/ports-seen.ts';
import { isListenedOn } from '../../../src/world/process/listeners.ts';
import { freePorts, giveBack } from '../../e2e/free-ports.ts';
import { node } from '../process/children.ts';

it('finds the ports of a process that only a pidfile identifies, and those of its children', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ports-seen-'));
  const ports = await freePorts(2);
  onTestFinished(async () => {
    giveBack(ports);
    await rm(folder, { recursive: true, force: true });
  });
  const listen = (port: number | undefined) => `require('net').createServer().listen(${port}, '127.0.0.1');`;
  // It ends with its parent.
  const child = `${listen(ports[1])} process.stdin.resume().once('end', () => process.exit());`;
  const { identity } = await node(
    `console.log('ready'); ${listen(ports[0])} require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: ['pipe', 'ignore', 'ignore'] });`,
  );
  await writeFile(join(folder, 'api.pid'), `${identity.pid}\n`);
  await expect.poll(() => Promise.all(ports.map((port) => isListenedOn(port))), { timeout: 20_000 }).toEqual([true, true]);
  const ready = { readyTimeoutMs: 1_000 };
  const seen = await portsSeenBy(
    [
      { kind: 'process', name: 'api', pidfile: 'api.pid', ...ready },
      { kind: 'process', name: 'both', pidfile: 'api.pid', port: 1, ...ready },
      { kind: 'process', name: 'gone', pidfile: 'gone.pid', ...ready },
    ],
    folder,
  );
  expect(seen).toEqual({ api: ports.toSorted((a, b) => a - b) });
});

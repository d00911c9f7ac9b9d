import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runningIn } from '../../../src/world/discovery/running-in.ts';

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
});

const listening = `.listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;
const store = `require('node:net').createServer((socket) => socket.on('data', () => socket.end('no HTTP\\n')).on('error', () => {}))${listening}`;
const app = `require('node:http').createServer((_, response) => response.end('home'))${listening}`;

/** Runs a program in the folder. Resolves with its port. */
async function started(script: string, cwd: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', script], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  const [printed] = await once(child.stdout, 'data');
  return Number(String(printed));
}

test('a store of one’s own that was started in the folder is not the app, and the app is found next to it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-gate-running-'));
  try {
    const { signal } = new AbortController();
    await started(store, folder);
    expect(await runningIn(folder, signal)).toBeNull();
    const port = await started(app, folder);
    expect(await runningIn(folder, signal)).toMatchObject({ ports: [port] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

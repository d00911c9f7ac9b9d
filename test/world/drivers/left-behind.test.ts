import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import { runnerOf } from '../../../src/world/drivers/process/runner.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { startKeeper } from '../../../src/world/keeper/start.ts';
import { listenersOf } from '../../../src/world/process/listeners.ts';
import { processStop } from '../../../src/world/undo/process-stop.ts';
import { freePort } from '../../e2e/free-ports.ts';
import { programs } from '../../programs.ts';

const never = new AbortController().signal;

let logDir: string;
let keeper: KeeperClient;
beforeAll(async () => {
  logDir = await mkdtemp(join(tmpdir(), 'left-behind-'));
  keeper = await startKeeper({ home: programs, logDir });
});
afterAll(async () => {
  await keeper.close(5_000);
  await rm(logDir, { recursive: true });
});

/** Starts, from a shell, a listener that leaves its session, its environment and its parent. */
async function daemon(before: string) {
  const dir = await mkdtemp(join(tmpdir(), 'daemon-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const port = await freePort();
  const serve = `require('net').createServer().listen(${port}, '127.0.0.1', () => require('fs').writeFileSync('pid', String(process.pid)))`;
  const away = `(${before} env -i setsid ${process.execPath} -e "${serve}" >/dev/null 2>&1 &); exec sleep 300`;
  const owed: Undo[] = [];
  const site = {
    workspace: dir,
    logDir: dir,
    keeper,
    runId: `run-${port}`,
    recordUndo: async (undo: Undo) => void owed.push(undo),
    settleUndo: async () => undefined,
    note: async () => undefined,
  };
  const runner = runnerOf({ kind: 'process', name: 'app', run: ['sh', '-c', away], port, readyTimeoutMs: 30_000 }, site as never);
  await runner.start(never);
  // The port is open a moment before the file is written.
  const pid = Number(
    await vi.waitFor(() => readFile(join(dir, 'pid'), 'utf8').then((text) => text || Promise.reject(new Error('empty'))), 10_000),
  );
  onTestFinished(async () => {
    for (const one of await listenersOf(port)) process.kill(one, 'SIGKILL');
  });
  return { runner, port, pid, owed };
}

it('stops a process that has left its session, its environment and its parent', async () => {
  const { runner, port, pid } = await daemon('');
  expect(await listenersOf(port)).toEqual([pid]);
  await runner.stop(never);
  expect(await listenersOf(port)).toEqual([]);
});

it('stops such a process with only the record of its start', async () => {
  const { port, owed } = await daemon('');
  const { state } = JSON.parse(JSON.stringify(owed.at(-1))) as Undo;
  expect(await processStop.verifyRemoved(state, never)).toMatchObject({ ok: false });
  await processStop.undo(state, never);
  expect(await listenersOf(port)).toEqual([]);
  expect(await processStop.verifyRemoved(state, never)).toMatchObject({ ok: true });
});

it('reports the process that holds the port, and does not touch it without proof that the gate started it', async () => {
  const { runner, port, pid } = await daemon('prlimit --pid $$ --msgqueue=819200:; sleep 0.1; exec prlimit --msgqueue=819199:');
  await expect(runner.stop(never)).rejects.toThrow(`process ${pid} listens on port ${port}`);
  expect(await listenersOf(port)).toEqual([pid]);
});

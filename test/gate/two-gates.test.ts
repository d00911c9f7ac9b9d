import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import type { RunEvent } from '../../src/core/model/run/event.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { programs } from '../programs.ts';

async function preview(): Promise<number> {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((up) => server.once('listening', up));
  const { port } = server.address() as AddressInfo;
  await new Promise((down) => server.close(down));
  return port;
}

const chaos = (port: number, link: number) => `version: 1
preview: http://127.0.0.1:${port}
targets: { wire: { link: { listen: 127.0.0.1:${link}, to: 127.0.0.1:${port} } } }
checks: [{ name: front, http: { path: / }, rate: 50/s, steady: { success: 90% } }]
faults: [{ fault: refuse, on: wire, lasts: 60s }]
plan: { scenarios: 1, budget: 2m }
`;

/** A gate in a workspace of its own, on this machine's one state folder. */
async function gate(config: string, stateDir: string, signal: AbortSignal, onEvent: (event: RunEvent) => void): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'gates-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeFile(join(dir, 'chaos.yml'), config);
  const { config: read } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
  return runGate({
    config: read,
    plan: planOf(read, 'seed'),
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    home: programs,
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir,
    onEvent,
    signal,
  });
}

const refuses = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(false)).once('error', () => done(true));
    socket.once('connect', () => socket.destroy());
  });

it('of two gates on the same link the second says whose port it wants, and leaves the first one and its fault alone', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'gates-state-'));
  onTestFinished(() => rm(stateDir, { recursive: true, force: true }));
  const link = await freePort();
  const config = chaos(await preview(), link);
  const cancel = new AbortController();
  onTestFinished(() => cancel.abort());
  const seen = new EventEmitter();
  const [opened, applied] = [once(seen, 'phase.entered'), once(seen, 'fault.applied')];
  const first = gate(config, stateDir, cancel.signal, (event) =>
    seen.emit('fault' in event && !event.fault.startsWith('s1') ? 'sham' : event.type),
  );
  await opened;
  const types: string[] = [];
  const second = await gate(config, stateDir, AbortSignal.timeout(20_000), ({ type }) => types.push(type));
  expect(second.verdict).toBe('error');
  expect(second.reason).toMatch(
    new RegExp(`cannot listen on 127.0.0.1:${link}: process \\d+ \\(\\S+\\) listens there already \\(EADDRINUSE\\)`),
  );
  expect(types).not.toContain('undo.recorded');
  await applied;
  expect(await refuses(link)).toBe(true);
  cancel.abort();
  expect(await first).toMatchObject({ verdict: 'cancelled', unrestored: [] });
  expect(await readdir(stateDir)).toEqual([]);
});

import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Address } from '../../src/core/address/address.ts';
import type { ProcessIdentity, RunEvent } from '../../src/core/model/run/event.ts';
import { openJournal } from '../../src/world/journal/journal.ts';
import { bootId, identityOf, stateOf } from '../../src/world/process/identity.ts';
import { programs } from '../programs.ts';
import { Client, echo, quiet, serve, until } from '../world/link/parties.ts';
import { folder, isAlive, slow, source } from './beside.ts';

/** A process that starts a keeper with one link, disturbs it when it is told to, and can be killed. */
async function gateThatDies(to: Address, { journal, deadlineMs }: { journal?: string; deadlineMs?: number } = {}) {
  const logDir = await folder();
  const options = `{ home: new URL(${JSON.stringify(programs.href)}), ...${JSON.stringify({ logDir, journal, deadlineMs })} }`;
  await writeFile(
    join(logDir, 'gate.ts'),
    `import { startKeeper } from ${JSON.stringify(new URL('world/keeper/start.ts', source).href)};
     const soon = () => AbortSignal.timeout(10_000);
     const client = await startKeeper(${options});
     const { listen } = await client.ask({ ask: 'link.open', link: 'l', listen: null, to: ${JSON.stringify(to)}, http: false }, soon());
     process.on('message', async (what) => {
       if (what === 'compute') for (const untilMs = Date.now() + 8_000; Date.now() < untilMs; );
       if (what === 'compute') return process.send({ computed: true });
       await client.ask({ ask: 'link.disturb', link: 'l', effect: ${JSON.stringify(slow)} }, soon());
       process.send({ disturbed: true });
     });
     process.send({ pid: client.pid, listen });`,
  );
  const child = spawn(process.execPath, [join(logDir, 'gate.ts')], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, GITHUB_TOKEN: 'secret', INPUT_X: 'secret', RUNNER_TRACKING_ID: 'secret', NODE_OPTIONS: '--no-warnings' },
  });
  const kill = () => child.kill('SIGKILL');
  onTestFinished(() => void kill());
  const next = () => new Promise<unknown>((resolve) => child.once('message', resolve));
  const disturb = () => {
    child.send('disturb');
    return next();
  };
  const { pid, listen } = (await next()) as { pid: number; listen: Address };
  const compute = () => {
    child.send('compute');
    return next();
  };
  return { pid, gate: child.pid ?? 0, listen, disturb, compute, kill };
}

it('passes everything through and leaves when the gate is killed', async () => {
  const { pid, listen, disturb, kill } = await gateThatDies(await serve(echo));
  const visitor = new Client(listen);
  expect(await visitor.ask('a', 1)).toBe('a');
  await disturb();
  visitor.socket.write('b');
  await quiet(50);
  expect(visitor.text).toBe('a');
  kill();
  await until(() => visitor.text === 'ab');
  await until(() => !isAlive(pid));
});

/** Puts the fault on, ends the gate in some way, and waits until the link is itself again and both processes are gone. */
async function survives(options: { deadlineMs?: number }, end: (gate: number) => void): Promise<void> {
  const { pid, gate, listen, disturb } = await gateThatDies(await serve(echo), options);
  const visitor = new Client(listen);
  expect(await visitor.ask('a', 1)).toBe('a');
  await disturb();
  visitor.socket.write('b');
  await quiet(50);
  end(gate);
  await until(() => visitor.text === 'ab', 15_000);
  await until(() => !isAlive(pid), 15_000);
  expect(await identityOf(gate)).toBeNull();
}

it('survives the death of the whole process group of the gate, and puts everything back', () =>
  survives({}, (gate) => process.kill(-gate, 'SIGKILL')));

it('ends a gate that is frozen, and puts everything back', () => survives({ deadlineMs: 60_000 }, (gate) => process.kill(gate, 'SIGSTOP')));

it('ends a gate that is at work long after its deadline, however alive it is', () => survives({ deadlineMs: 1_500 }, () => undefined));

it('trusts a gate that is idle for longer than its lease, because the lease is renewed', { timeout: 20_000 }, async () => {
  const { pid, gate } = await gateThatDies(await serve(echo), { deadlineMs: 60_000 });
  await quiet(6_500);
  expect([isAlive(pid), isAlive(gate)]).toEqual([true, true]);
});

it('runs in a session of its own, without the secrets of the job', async () => {
  const { pid } = await gateThatDies(await serve(echo));
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
  expect(environment).not.toMatch(/secret|NODE_OPTIONS/);
  expect(environment).toContain('CHAOS_GATE_KEEPER=1');
  // Fields 5 and 6 of /proc/PID/stat: process group and session.
  const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
  expect([stat[2], stat[3]]).toEqual([String(pid), String(pid)]);
});

it('makes good what the journal of a killed gate owes', async () => {
  const victim = spawn('sleep', ['60'], { stdio: 'ignore' });
  onTestFinished(() => void victim.kill('SIGKILL'));
  const identity = await identityOf(victim.pid ?? 0);
  victim.kill('SIGSTOP');
  const path = join(await folder(), 'journal.jsonl');
  const journal = await openJournal(path);
  const undo = { id: 's1.f1', target: 'api', kind: 'process.continue', state: { processes: [{ ...identity }] } };
  const gate = { pid: 2 ** 22 - 1, startTicks: 1, bootId: await bootId() };
  await journal.append({ atMs: 0, type: 'run.started', gate } as RunEvent);
  await journal.append({ atMs: 1, type: 'undo.recorded', undo });
  await journal.close();
  const { pid, kill } = await gateThatDies(await serve(echo), { journal: path });
  expect(await stateOf(identity as ProcessIdentity)).toBe('T');
  kill();
  await until(() => !isAlive(pid));
  expect(await stateOf(identity as ProcessIdentity)).not.toBe('T');
  const types = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  expect(types).toEqual(['run.started', 'undo.recorded', 'undo.done', 'run.ended']);
});

it('leaves a gate alone that computes for longer than its lease', { timeout: 30_000 }, async () => {
  const { pid, disturb, compute } = await gateThatDies(await serve(echo), { deadlineMs: 60_000 });
  await disturb();
  expect(await compute()).toEqual({ computed: true });
  expect(isAlive(pid)).toBe(true);
});

it('bounds the output of a started process also while the gate is frozen', { timeout: 90_000 }, async () => {
  const dir = await folder();
  const log = join(dir, 'api.log');
  await writeFile(
    join(dir, 'flood.cjs'),
    "const line = Buffer.alloc(65536, 'x'); line[65535] = 10; let left = 1200; setInterval(() => { for (let i = 0; i < 40 && left > 0; i++, left--) require('fs').writeSync(1, line); if (left === 0) process.exit(); }, 100);",
  );
  await writeFile(
    join(dir, 'gate.ts'),
    `import { spawn } from 'node:child_process';
     import { openSync } from 'node:fs';
     import { startKeeper } from ${JSON.stringify(new URL('world/keeper/start.ts', source).href)};
     import { boundLogByKeeper } from ${JSON.stringify(new URL('world/drivers/process/output.ts', source).href)};
     const client = await startKeeper({ home: new URL(${JSON.stringify(programs.href)}), logDir: ${JSON.stringify(dir)} });
     const log = openSync(${JSON.stringify(log)}, 'a');
     boundLogByKeeper(client, ${JSON.stringify(log)});
     await client.booted;
     const flood = spawn(process.execPath, [${JSON.stringify(join(dir, 'flood.cjs'))}], { detached: true, stdio: ['ignore', log, log] });
     process.send({ flood: flood.pid, keeper: client.pid });
     setInterval(() => undefined, 1_000);`,
  );
  const gate = spawn(process.execPath, [join(dir, 'gate.ts')], { detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void gate.kill('SIGKILL'));
  const { flood, keeper } = await new Promise<{ flood: number; keeper: number }>((resolve) =>
    gate.once('message', (told) => resolve(told as never)),
  );
  gate.kill('SIGSTOP');
  // Its parent is frozen and cannot take its exit status: the pid stays, as a zombie.
  for (const endMs = performance.now() + 60_000; (await identityOf(flood)) !== null && performance.now() < endMs; ) await quiet(50);
  gate.kill('SIGKILL');
  await until(() => !isAlive(keeper));
  const kept = await readFile(log, 'utf8');
  // 78.6 MB were printed.
  expect(kept.length).toBeLessThan(30_000_000);
  expect(kept).toMatch(/\[chaos-gate: \d+ bytes of output are left out here\]/);
});

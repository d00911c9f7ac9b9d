import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ProcessIdentity } from '../../../src/core/model/run/event.ts';
import { hostId } from '../../../src/world/journal/host.ts';
import { readJournal } from '../../../src/world/journal/read.ts';
import { bootId, identityOf, stateOf } from '../../../src/world/process/identity.ts';
import { statOf } from '../../../src/world/process/stat.ts';
import { recoverJournal } from '../../../src/world/recover/recover.ts';
import { recoverAll } from '../../../src/world/recover/sweep.ts';

/** Rows of docs/safety.md: recovery carries out only what a gate of this user has written on this machine, and signals only what a gate may. */
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-'));
  path = join(folder, 'x.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const signal = () => AbortSignal.timeout(40_000);
const deadGate = async (change: object = {}) => ({ pid: 2 ** 22 - 1, startTicks: 1, bootId: await bootId(), ...change });
const ran = async () => (await readdir(folder)).includes('RAN');

/** A journal whose undo leaves a file when it is carried out. */
async function leave({ gate, host, undo }: { gate?: object; host?: string; undo?: object } = {}): Promise<void> {
  const state = { undo: ['touch', join(folder, 'RAN')], verify: ['true'], cwd: '/', timeoutMs: 5_000, mark: 'm' };
  const lines = [
    { type: 'run.started', atMs: 0, gate: gate ?? (await deadGate()), ...(host !== undefined && { host }) },
    { type: 'undo.recorded', atMs: 1, undo: undo ?? { id: 'u1', target: 't', kind: 'command.undo', state } },
  ];
  await writeFile(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, { mode: 0o600 });
}

describe('a journal that was written by a gate of this user on this machine', () => {
  it.each<[string, () => Promise<void>]>([
    ['unchanged', () => leave()],
    ['before this machine was rebooted', async () => leave({ gate: await deadGate({ bootId: 'earlier' }), host: await hostId() })],
    ['with fields of a later version', async () => leave({ gate: { ...(await deadGate()), cgroup: 1 } })],
  ])('is carried out: %s', async (_, write) => {
    await write();
    expect(await recoverJournal(path, { by: 'recover' }, signal())).toMatchObject({ undone: 1, failed: 0 });
    expect(await ran()).toBe(true);
  });
});

const foreign: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['others may write to it', 'JOURNAL_UNTRUSTED', () => chmod(path, 0o666)],
  ['others may read it', 'JOURNAL_UNTRUSTED', () => chmod(path, 0o640)],
  [
    'it was written on another machine',
    'JOURNAL_UNTRUSTED',
    async () => leave({ gate: await deadGate({ bootId: 'other' }), host: 'other' }),
  ],
  [
    'it was written before a reboot, and does not name its machine',
    'JOURNAL_UNTRUSTED',
    async () => leave({ gate: await deadGate({ bootId: 'other' }) }),
  ],
  [
    'it is a symbolic link',
    'JOURNAL_UNREADABLE',
    async () => {
      path = join(folder, 'y.jsonl');
      await symlink(join(folder, 'x.jsonl'), path);
    },
  ],
];

describe.each(foreign)('a journal of unknown origin: %s', (_, code, change) => {
  it('is not carried out, and the error has the reason', async () => {
    await leave();
    await change();
    await expect(recoverJournal(path, { by: 'recover' }, signal())).rejects.toMatchObject({ code });
    const swept = await recoverAll(folder, signal());
    expect(swept.map(({ undone }) => undone).filter((undone) => undone > 0)).toEqual(code === 'JOURNAL_UNREADABLE' ? [1] : []);
  });
});

it('a sweep skips the journals of other machines in a shared folder, without an error', async () => {
  await leave({ gate: await deadGate({ bootId: 'other' }), host: 'other' });
  expect(await recoverAll(folder, signal())).toEqual([]);
  expect([await readdir(folder), await ran()]).toEqual([['x.jsonl'], false]);
});

it('a journal of another machine is carried out if a person requests it explicitly', async () => {
  await leave({ gate: await deadGate({ bootId: 'other' }), host: 'other' });
  await chmod(path, 0o644);
  const trusted = await readJournal(path, true);
  // A file that replaces the journal after the person has allowed it is not carried out.
  await rm(path);
  await leave({ undo: { id: 'u2', target: 't', kind: 'command.undo', state: {} } });
  expect(await recoverJournal(path, { by: 'recover', trusted }, signal())).toMatchObject({ undone: 1, failed: 0 });
  expect(await ran()).toBe(true);
});

it.each([0o777, 0o770, 0o702])('a state folder with mode %o is not swept', async (mode) => {
  await leave();
  await chmod(folder, mode);
  await expect(recoverAll(folder, signal())).rejects.toMatchObject({ code: 'STATE_UNSAFE' });
  expect(await ran()).toBe(false);
});

describe.skipIf(!isRoot)('of another user', () => {
  it('a journal is not carried out', async () => {
    await leave();
    await chown(path, nobody, nobody);
    await expect(recoverJournal(path, { by: 'post' }, signal())).rejects.toMatchObject({ code: 'JOURNAL_UNTRUSTED' });
    expect(await recoverAll(folder, signal())).toMatchObject([{ undone: 0, failed: 1 }]);
    expect(await ran()).toBe(false);
  });

  it('a state folder is not swept', async () => {
    await leave();
    await chown(folder, nobody, nobody);
    await expect(recoverAll(folder, signal())).rejects.toMatchObject({ code: 'STATE_UNSAFE' });
    expect(await ran()).toBe(false);
  });
});

const processUndo = (kind: string, state: object) => ({ undo: { id: 'u', target: 't', kind, state } });
/** Ways in which a journal names a process that is then signalled. */
const names: readonly (readonly [string, (victim: ProcessIdentity) => { gate?: object; undo?: object }])[] = [
  ['its gate', (gate) => ({ gate })],
  ['the keeper of a link', (keeper) => processUndo('link.clear', { keeper })],
  ['the keeper of traffic', (keeper) => processUndo('traffic.stop', { keeper })],
  ['the first of a session that was started', (leader) => processUndo('process.stop', { mark: 'm', leader })],
  ['a process to continue', (one) => processUndo('process.continue', { processes: [one] })],
];

describe.each(names)('a process that a journal calls %s is never signalled', (what, of) => {
  it.skipIf(!isRoot)('when it belongs to another user', async () => {
    // It must not be a child of the recovering process, which may signal the processes that it has started.
    const orphan = await orphanOf(nobody);
    const isStopped = what === 'a process to continue';
    if (isStopped) process.kill(orphan.pid, 'SIGSTOP');
    await leave(of(orphan));
    const end = await recoverJournal(path, { by: 'recover', trusted: await readJournal(path, true) }, signal()).catch(
      (error: Error) => error,
    );
    expect(end instanceof Error ? end.message : JSON.stringify(end)).toContain('belongs to another user');
    expect(await stateOf(orphan)).toBe(isStopped ? 'T' : 'S');
  });

  it.each([
    ['the parent of the gate', () => process.ppid],
    ['the first process of the machine', () => 1],
  ])('when it is %s', async (_, pidOf) => {
    const pid = pidOf();
    const before = (await statOf(pid))?.startTicks ?? 0;
    await leave(of({ pid, startTicks: before, bootId: await bootId() }));
    await recoverJournal(path, { by: 'recover' }, signal()).catch(() => undefined);
    expect((await statOf(pid))?.startTicks).toBe(before);
  });
});

/** A process of that user whose parent has ended. */
async function orphanOf(uid: number): Promise<ProcessIdentity> {
  const script = `const { spawn } = require('child_process'); const c = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' }); c.unref(); console.log(c.pid)`;
  const starter = spawn(process.execPath, ['-e', script], { uid, gid: uid, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(starter.stdout, 'data');
  await once(starter, 'close');
  const pid = Number(printed);
  onTestFinished(() => void process.kill(pid, 'SIGKILL'));
  const identity = await identityOf(pid);
  if (identity === null) throw new Error('it has ended');
  return identity;
}

const here = await bootId();

describe('a file that is not a journal', () => {
  it.each([
    '',
    '{}',
    '[]',
    'null',
    '5',
    '"x"',
    '{"type":1,"atMs":0}',
    '{"type":"note","atMs":0,"says":"a run begins with run.started"}',
    '{"type":"run.started","atMs":0}',
    '{"type":"run.started","atMs":0,"gate":null}',
    '{"type":"run.started","atMs":0,"gate":"x"}',
    `{"type":"run.started","atMs":0,"gate":{"pid":-1,"startTicks":0,"bootId":"${here}"}}`,
    `{"type":"run.started","atMs":0,"gate":{"pid":0,"startTicks":0,"bootId":"${here}"}}`,
    `{"type":"run.started","atMs":0,"gate":{"pid":1.5,"startTicks":0,"bootId":"${here}"}}`,
    `{"type":"run.started","atMs":0,"gate":{"pid":4194305,"startTicks":0,"bootId":"${here}"}}`,
    `{"type":"run.started","atMs":0,"gate":{"pid":9,"startTicks":"0","bootId":"${here}"}}`,
    '{"type":"run.started","atMs":1e999}',
    '{"type":"run.started","atMs":0,"__proto__":{"gate":{"pid":9,"startTicks":0,"bootId":"x"}}}',
    `[${'['.repeat(100_000)}`,
  ])('is JOURNAL_UNREADABLE with its line: %.60s', async (line) => {
    await writeFile(path, `${line}\n`, { mode: 0o600 });
    await expect(recoverJournal(path, { by: 'recover' }, signal())).rejects.toMatchObject({
      code: 'JOURNAL_UNREADABLE',
      message: expect.stringContaining('x.jsonl:1'),
    });
  });

  it.each([
    '{"type":"undo.recorded","atMs":0}',
    '{"type":"undo.recorded","atMs":0,"undo":null}',
    '{"type":"undo.recorded","atMs":0,"undo":{"id":1,"target":[],"kind":{},"state":5}}',
    '{"type":"undo.recorded","atMs":0,"undo":{"id":"u","target":"t","kind":"command.undo"}}',
    '{"type":"undo.done","atMs":0}',
    '{"type":"undo.failed","atMs":0,"id":"u"}',
    '{"type":"window","atMs":0,"scenario":"s1","window":{}}',
    '{"type":"scenario.started","atMs":0,"scenario":"s1"}',
    '{"type":"run.ended","atMs":0}',
    '{"type":"note","atMs":0,"says":{}}',
  ])('is JOURNAL_UNREADABLE with its line: a run, and %.60s', async (line) => {
    await leave();
    await writeFile(path, `${line}\n`, { flag: 'a' });
    await expect(recoverJournal(path, { by: 'recover' }, signal())).rejects.toMatchObject({
      code: 'JOURNAL_UNREADABLE',
      message: expect.stringContaining('x.jsonl:3'),
    });
    expect(await ran()).toBe(false);
  });

  it.each([
    ['a kind that is a key of every object', { id: '__proto__', target: '__proto__', kind: '__proto__', state: {} }],
    ['a state that is a number', { id: 'u', target: 't', kind: 'process.continue', state: 5 }],
    [
      'a process with an impossible pid',
      { id: 'u', target: 't', kind: 'process.continue', state: { processes: [{ pid: 1, startTicks: 0, bootId: 'x' }] } },
    ],
    [
      'a command with a time limit of a year',
      { id: 'u', target: 't', kind: 'command.undo', state: { undo: ['true'], verify: ['true'], cwd: '/', timeoutMs: 3e10, mark: 'm' } },
    ],
    [
      'a folder with a zero byte',
      { id: 'u', target: 't', kind: 'command.undo', state: { undo: ['--'], verify: [''], cwd: '\0', timeoutMs: 1000, mark: 'm' } },
    ],
  ])('an invalid undo fails: %s', async (_, undo) => {
    await leave({ undo });
    expect(await recoverJournal(path, { by: 'recover' }, signal())).toMatchObject({ undone: 0, failed: 1 });
  });

  it.each<[string, () => unknown]>([
    ['a FIFO', () => execFileSync('mkfifo', [path])],
    ['a folder', () => mkdir(path)],
    ['a device', () => '/dev/zero'],
    ['a file of the system without an end', () => '/proc/kmsg'],
  ])('%s instead of a journal is an error immediately', async (_, make) => {
    const made = await make();
    const file = typeof made === 'string' && made.startsWith('/') ? made : path;
    for (const trusted of [false, true])
      await expect(readJournal(file, trusted)).rejects.toMatchObject({ code: expect.stringMatching(/^JOURNAL_UN(READABLE|TRUSTED)$/) });
  });
});

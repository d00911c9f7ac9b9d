import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../src/world/process/environment.ts';
import { refusalOf } from '../../../src/world/process/guard.ts';
import { identityOf, signalTo, stateOf } from '../../../src/world/process/identity.ts';
import { listenersOf } from '../../../src/world/process/listeners.ts';
import { processes } from '../../../src/world/process/processes.ts';
import { markName, pidsWithMark } from '../../../src/world/process/scan.ts';
import { parseStat, statOf } from '../../../src/world/process/stat.ts';
import { idle, listen, node } from './children.ts';

describe('the identity of a process', () => {
  it('is parsed correctly for a name with spaces and parentheses', () => {
    const text = `42 (a) b (c)) S 7 42 9 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 12345 0 0`;
    expect(parseStat(text)).toEqual({ pid: 42, state: 'S', parent: 7, session: 9, startTicks: 12345, kernel: false });
  });

  it('is null for a pid that does not exist', async () => {
    expect(await statOf(2 ** 22 + 1)).toBeNull();
    expect(await identityOf(2 ** 22 + 1)).toBeNull();
  });

  it('is null for a zombie', async () => {
    const { child, identity } = await node(idle);
    child.kill('SIGKILL');
    // Before the event loop has reaped it, the kernel still lists it.
    while ((await stateOf(identity)) !== null) await new Promise((done) => setTimeout(done, 1));
    expect(await identityOf(identity.pid)).toBeNull();
  });

  it('differs for a reused pid, so that no signal is sent to the new process', async () => {
    const { identity } = await node(idle);
    const other = { ...identity, startTicks: identity.startTicks - 1 };
    expect(await signalTo(other, 'SIGKILL')).toBe(false);
    expect(await signalTo({ ...identity, bootId: 'yesterday' }, 'SIGKILL')).toBe(false);
    expect(await stateOf(identity)).not.toBeNull();
    expect(await signalTo(identity, 'SIGKILL')).toBe(true);
  });
});

describe('the processes that a run has started', () => {
  it('include the session of the first process after its end, but not after a reboot', { timeout: 20_000 }, async () => {
    const leader = spawn('sh', ['-c', 'sleep 30 & wait'], { detached: true, stdio: 'ignore' });
    await once(leader, 'spawn');
    const identity = await identityOf(leader.pid ?? 0);
    if (identity === null) throw new Error('the process has ended');
    const found = async (bootId = identity.bootId) => (await processes.startedFor('another run', { ...identity, bootId })).length;
    await expect.poll(() => found()).toBe(2);
    process.kill(identity.pid, 'SIGKILL');
    await once(leader, 'exit');
    expect([await found(), await found('yesterday')]).toEqual([1, 0]);
    for (const one of await processes.startedFor('another run', identity)) await signalTo(one, 'SIGKILL');
  });
});

describe('the process that listens on a port', () => {
  it('is found, and null for a free port', async () => {
    const { identity, printed } = await node(listen);
    expect(await listenersOf(Number(printed))).toEqual([identity.pid]);
    expect(await listenersOf(1)).toEqual([]);
  });
});

describe('protected processes', () => {
  it('include the gate, its ancestors and process 1', async () => {
    expect(await refusalOf(process.pid)).toMatch('gate itself');
    expect(await refusalOf(process.ppid)).toMatch('ancestor');
    expect(await refusalOf(1)).toMatch('first process');
  });

  it('include the processes of other users, even for root', async () => {
    if (process.getuid?.() !== 0) return;
    const child = spawn(process.execPath, ['-e', idle], { uid: 65534, gid: 65534, stdio: 'ignore' });
    try {
      await new Promise((done) => child.once('spawn', done));
      expect(await refusalOf(child.pid ?? 0)).toMatch('another user');
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('exclude other processes of the current user', async () => {
    expect(await refusalOf((await node(idle)).identity.pid)).toBeNull();
  });
});

it('finds the processes with a mark, and their children', async () => {
  const mark = `test-${process.pid}-${Math.floor(performance.now())}`;
  const code = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(idle)}], { stdio: "inherit" })`;
  await node(code, { [markName]: mark });
  const found = await pidsWithMark(mark);
  expect(found).toHaveLength(2);
  for (const pid of found) process.kill(pid, 'SIGKILL');
  expect(await pidsWithMark(`${mark}-other`)).toEqual([]);
});

it('starts child processes without the files of the runner and the secrets of the gate', () => {
  const environment = {
    PATH: '/bin',
    INPUT_CONFIG: 'x',
    'INPUT_GITHUB-TOKEN': 'secret',
    STATE_journal: 'x',
    GITHUB_TOKEN: 'secret',
    GITHUB_OUTPUT: '/x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    NODE_CHANNEL_FD: '3',
    GITHUB_SHA: 'abc',
    GONE: undefined,
  };
  expect(childEnvironment(environment, { PORT: '1' })).toEqual({ PATH: '/bin', GITHUB_SHA: 'abc', PORT: '1' });
});

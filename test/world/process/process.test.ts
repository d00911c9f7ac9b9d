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

describe('who a process is', () => {
  it('is read past a name with spaces and parentheses', () => {
    const text = `42 (a) b (c)) S 7 42 9 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 12345 0 0`;
    expect(parseStat(text)).toEqual({ pid: 42, state: 'S', parent: 7, session: 9, startTicks: 12345, kernel: false });
  });

  it('is nobody for a pid that does not exist', async () => {
    expect(await statOf(2 ** 22 + 1)).toBeNull();
    expect(await identityOf(2 ** 22 + 1)).toBeNull();
  });

  it('is nobody once it is a zombie', async () => {
    const { child, identity } = await node(idle);
    child.kill('SIGKILL');
    // Before the event loop has reaped it, the kernel still lists it.
    while ((await stateOf(identity)) !== null) await new Promise((done) => setTimeout(done, 1));
    expect(await identityOf(identity.pid)).toBeNull();
  });

  it('is somebody else when the pid is the same and the start is not: no signal reaches it', async () => {
    const { identity } = await node(idle);
    const other = { ...identity, startTicks: identity.startTicks - 1 };
    expect(await signalTo(other, 'SIGKILL')).toBe(false);
    expect(await signalTo({ ...identity, bootId: 'yesterday' }, 'SIGKILL')).toBe(false);
    expect(await stateOf(identity)).not.toBeNull();
    expect(await signalTo(identity, 'SIGKILL')).toBe(true);
  });
});

describe('whom a run has started', () => {
  it('belongs to the session of the first process, also when that has gone, but not after a boot', { timeout: 20_000 }, async () => {
    const leader = spawn('sh', ['-c', 'sleep 30 & wait'], { detached: true, stdio: 'ignore' });
    await once(leader, 'spawn');
    const identity = await identityOf(leader.pid ?? 0);
    if (identity === null) throw new Error('it has gone');
    const found = async (bootId = identity.bootId) => (await processes.startedFor('nobody', { ...identity, bootId })).length;
    await expect.poll(() => found()).toBe(2);
    process.kill(identity.pid, 'SIGKILL');
    await once(leader, 'exit');
    expect([await found(), await found('yesterday')]).toEqual([1, 0]);
    for (const one of await processes.startedFor('nobody', identity)) await signalTo(one, 'SIGKILL');
  });
});

describe('whoever listens on a port', () => {
  it('is found, and nobody on a free one', async () => {
    const { identity, printed } = await node(listen);
    expect(await listenersOf(Number(printed))).toEqual([identity.pid]);
    expect(await listenersOf(1)).toEqual([]);
  });
});

describe('what is never touched', () => {
  it('is the gate, its ancestors and the first process', async () => {
    expect(await refusalOf(process.pid)).toMatch('gate itself');
    expect(await refusalOf(process.ppid)).toMatch('ancestor');
    expect(await refusalOf(1)).toMatch('first process');
  });

  it('is another user’s process, also for root', async () => {
    if (process.getuid?.() !== 0) return;
    const child = spawn(process.execPath, ['-e', idle], { uid: 65534, gid: 65534, stdio: 'ignore' });
    try {
      await new Promise((done) => child.once('spawn', done));
      expect(await refusalOf(child.pid ?? 0)).toMatch('another user');
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('is not a process of our own', async () => {
    expect(await refusalOf((await node(idle)).identity.pid)).toBeNull();
  });
});

it('finds what bears a mark, children included', async () => {
  const mark = `test-${process.pid}-${Math.floor(performance.now())}`;
  const code = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(idle)}], { stdio: "inherit" })`;
  await node(code, { [markName]: mark });
  const found = await pidsWithMark(mark);
  expect(found).toHaveLength(2);
  for (const pid of found) process.kill(pid, 'SIGKILL');
  expect(await pidsWithMark(`${mark}-other`)).toEqual([]);
});

it('hands a child none of the runner’s files and none of the gate’s secrets', () => {
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

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { identityOf } from '../../../src/world/process/identity.ts';
import { findReach, rehearse } from '../../../src/world/reach/reach.ts';
import { runCommand } from '../../../src/world/reach/run-command.ts';
import { wordsBy } from '../../../src/world/reach/words.ts';

const soon = () => AbortSignal.timeout(20_000);
const canReach = await findReach(soon()).then(
  ({ way }) => way === 'root',
  () => false,
);

describe('one command', () => {
  it('gets its input, and its exit code and output come back', async () => {
    const end = await runCommand(
      [process.execPath, '-e', 'process.stdin.pipe(process.stdout); process.exitCode = 3'],
      { stdin: 'a;$(b)', limitMs: 10_000 },
      soon(),
    );
    expect(end).toEqual({ status: 3, stdout: 'a;$(b)', stderr: '' });
  });

  it('that does not exist, does not read its input, or prints without end resolves', async () => {
    expect(await runCommand(['/nosuch'], { limitMs: 10_000 }, soon())).toMatchObject({ status: null, stderr: 'ENOENT' });
    expect(await runCommand(['true'], { stdin: 'x'.repeat(1_000_000), limitMs: 10_000 }, soon())).toMatchObject({ status: 0 });
    const endless = await runCommand(['yes'], { limitMs: 10_000 }, soon());
    expect(endless).toMatchObject({ status: null });
    expect(endless.stdout.length).toBeLessThanOrEqual(256 * 1024);
  });

  it('ends at its time limit and when the signal aborts', async () => {
    await expect(runCommand(['sleep', '60'], { limitMs: 100 }, soon())).rejects.toThrow();
    await expect(runCommand(['sleep', '60'], { limitMs: 60_000 }, AbortSignal.timeout(100))).rejects.toThrow();
    await expect(runCommand(['sleep', '60'], { limitMs: 60_000 }, AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
  });

  it('has ended when it rejects, so that an undo never comes before it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reach-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const words = ['sh', '-c', 'echo $$ > pid.new && mv pid.new pid && exec sleep 60'];
    const limit = new AbortController();
    const end = runCommand(['env', '-C', folder, ...words], { limitMs: 60_000 }, limit.signal);
    const pidOf = () => readFile(join(folder, 'pid'), 'utf8').then(Number, () => null);
    while ((await pidOf()) === null) await new Promise((done) => setTimeout(done, 10));
    const alive = identityOf((await pidOf()) ?? 0);
    expect(await alive).not.toBeNull();
    limit.abort(new Error('over'));
    await expect(end).rejects.toThrow('over');
    expect(await identityOf((await pidOf()) ?? 0)).toBeNull();
  });

  it('does not get the secrets of the job', async () => {
    process.env.INPUT_TEST = 'secret';
    onTestFinished(() => void delete process.env.INPUT_TEST);
    expect((await runCommand(['env'], { limitMs: 10_000, runId: 'r1' }, soon())).stdout).toMatch(/^CHAOS_GATE_MARK=r1:helper$/m);
    expect((await runCommand(['env'], { limitMs: 10_000 }, soon())).stdout).not.toContain('INPUT_TEST');
  });
});

describe('the words of a command', () => {
  it('enter the place by each way', () => {
    const nft = ['nft', '-f', '-'];
    const limits = { limitMs: 1_500, mark: 'r1:helper:7.1.' };
    expect(wordsBy('root', { netns: '/run/netns/a' }, nft, limits)).toEqual(['nsenter', '--net=/run/netns/a', '--', ...nft]);
    expect(wordsBy('root', 'machine', nft, limits)).toEqual(nft);
    const named = ['env', 'CHAOS_GATE_MARK=r1:helper:7.1.'];
    const alone = ['unshare', '-n', '--', ...nft];
    expect(wordsBy('sudo', 'empty', nft, limits)).toEqual(['sudo', '-n', 'timeout', '--signal=KILL', '2', ...named, ...alone]);
    expect(wordsBy('sudo', 'empty', nft, { ...limits, limitMs: null })).toEqual(['sudo', '-n', ...named, ...alone]);
  });

  it.each(['', 'netns', '/a b', '/a/../b', '/a\n', `/${'x'.repeat(400)}`])('are refused for %j', (netns) => {
    expect(() => wordsBy('root', { netns }, ['true'], { limitMs: 1, mark: 'm' })).toThrow(TypeError);
  });
});

describe.skipIf(!canReach)('as root', () => {
  it('a command runs in the namespace of another process, and in an empty one', async () => {
    const other = spawn('unshare', ['-n', 'sh', '-c', 'ip link set lo up && echo ready && exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void other.kill('SIGKILL'));
    await once(other.stdout, 'data');
    const reach = await findReach(soon(), 'r1');
    const netns = `/proc/${other.pid}/ns/net`;
    const idOf = async (place: Parameters<typeof reach.run>[0]) =>
      (await reach.run(place, ['readlink', '/proc/self/ns/net'], soon())).stdout.trim();
    const there = execFileSync('readlink', [netns], { encoding: 'utf8' }).trim();
    const here = execFileSync('readlink', ['/proc/self/ns/net'], { encoding: 'utf8' }).trim();
    expect(await idOf({ netns })).toBe(there);
    expect(await idOf('machine')).toBe(here);
    expect([there, here]).not.toContain(await idOf('empty'));
  });

  it('a rehearsal changes nothing and says what is missing', async () => {
    const reach = await findReach(soon());
    const before = execFileSync('ip', ['link'], { encoding: 'utf8' });
    await rehearse(reach, ['ip', 'link', 'set', 'lo', 'up'], '', soon());
    expect(execFileSync('ip', ['link'], { encoding: 'utf8' })).toBe(before);
    await expect(rehearse(reach, ['nosuch', '-f'], '', soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: 'the program `nosuch` is missing on this machine',
    });
    await expect(rehearse(reach, ['ip', 'link', 'set', 'lo', 'mtu', 'x'], '', soon())).rejects.toThrow(
      'failed in an empty network namespace (exit code',
    );
  });
});

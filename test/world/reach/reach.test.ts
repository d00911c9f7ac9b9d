import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findReach, rehearse, wordsBy } from '../../../src/world/reach/reach.ts';
import { runCommand } from '../../../src/world/reach/run-command.ts';

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
    expect(wordsBy('root', { netns: '/run/netns/a' }, nft, 5_000)).toEqual(['nsenter', '--net=/run/netns/a', '--', ...nft]);
    expect(wordsBy('root', 'machine', nft, 5_000)).toEqual(nft);
    expect(wordsBy('sudo', 'empty', nft, 1_500)).toEqual(['sudo', '-n', 'timeout', '--signal=KILL', '2', 'unshare', '-n', '--', ...nft]);
  });

  it.each(['', 'netns', '/a b', '/a/../b', '/a\n', `/${'x'.repeat(400)}`])('are refused for %j', (netns) => {
    expect(() => wordsBy('root', { netns }, ['true'], 1)).toThrow(TypeError);
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

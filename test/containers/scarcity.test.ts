import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findContainer } from '../../src/world/containers/find.ts';
import { processesIn } from '../../src/world/containers/main-process.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { softLimitOf } from '../../src/world/limits/open-files.ts';
import { docker, type Running, responds, start, stateIn, until } from './engine.ts';
import { groupVersion, limitFile, limitIn, unlimitedMemory } from './group-files.ts';
import { image, run } from './image.ts';
import { refusedHere } from './residue.ts';
import { effectOf, ofRun, recover, soon, struck } from './struck.ts';

/** Its units are the control groups of the containers. */
const ofSystemd = existsSync('/run/systemd/system') && groupVersion === 2;

const limitsIn = async ({ id }: Running): Promise<readonly (number | null)[]> =>
  Promise.all((await processesIn(id)).map(({ pid }) => softLimitOf(pid)));

describe('open-files', () => {
  const fill = async ({ host }: Running, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      const socket = connect({ host, port: 80 }).on('error', () => undefined);
      onTestFinished(() => void socket.destroy());
    }
  };

  it('lets no further visitor in, is observed, and is undone exactly; as root and as another user', async () => {
    for (const words of [
      [],
      ['--user', '1000:1000', '--env', 'PORT=8080', '--sysctl', 'net.ipv4.ip_unprivileged_port_start=0', '--env', 'PORT=80'],
    ]) {
      const { running, driver, effect, undo } = await struck('open-files', { left: 3 }, { words });
      await fill(running, 5);
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
      expect(await responds(running)).toBe(false);
      await recover(undo);
      await until(() => responds(running));
      for (const limit of await limitsIn(running)) expect(limit).toBeGreaterThan(1000);
    }
  });

  it('ends with the life of the container, and is not undone in the next one', async () => {
    const { running, undo } = await struck('open-files', { left: 3 });
    await docker('restart', '--time', '1', running.id);
    await until(() => responds(running));
    await recover(undo);
    expect(await responds(running)).toBe(true);
    await docker('rm', '--force', running.id);
    await recover(undo);
  });

  it('that has ended the container is followed by a start', async () => {
    const { running, undo } = await struck('open-files', { left: 3 });
    await docker('exec', running.id, '/bin/node', '-e', 'process.kill(1, "SIGTERM")').catch(() => undefined);
    await until(async () => (await stateIn(running)).Running === false);
    await recover(undo);
    await until(() => responds(running));
  });
});

describe('a limit of the control group', () => {
  const strong = { cpu: { limit: 0.05 }, memory: { room: 8e6 }, 'memory-slow': { limit: 0.9 }, processes: { left: 1 } };
  const cpuOfAnother = groupVersion === 1 ? '70000' : '70000 100000';
  const own = ['--cpus', '0.5', '--memory', '300m', '--pids-limit', '40'];

  const kinds = (['cpu', 'memory', 'memory-slow', 'processes'] as const).filter((kind) => !refusedHere.includes(kind));
  describe.each(kinds)('%s', (kind) => {
    it.each([
      ['without limits', [] as string[]],
      ['with limits of its own', own],
    ])('is restored exactly %s, and is not observed where nothing needed more', async (_, words) => {
      const running = await start({ words });
      const before = await limitIn(kind, running);
      const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
      const undo = await driver.prepare(effectOf(kind, strong[kind]), 's1.f1', soon());
      expect(await limitIn(kind, running)).toBe(before);
      await driver.apply(effectOf(kind, strong[kind]), undo, soon());
      expect(await limitIn(kind, running)).not.toBe(before);
      if (kind === 'memory' || kind === 'processes')
        expect(await driver.observeEffect(effectOf(kind, strong[kind]), undo, AbortSignal.timeout(300))).toMatchObject({
          ok: false,
          says: expect.stringContaining('never'),
        });
      await recover(undo);
      expect(await limitIn(kind, running)).toBe(before);
    });

    it('that another program has changed counts as not observed, and stays', async () => {
      const { running, driver, effect, undo } = await struck(kind, strong[kind]);
      const less = async () => String(Number(await limitIn(kind, running)) - 4096);
      const other = kind === 'cpu' ? cpuOfAnother : kind === 'processes' ? '77' : await less();
      await writeFile(limitFile(kind, running), other);
      expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({
        ok: false,
        says: expect.stringContaining('another program'),
      });
      await recover(undo);
      expect(await limitIn(kind, running)).toBe(other);
    });

    it('is left alone in the next life of the container, even if it has the same value', async () => {
      const { running, undo } = await struck(kind, strong[kind]);
      const ours = await limitIn(kind, running);
      await docker('restart', '--time', '1', running.id);
      await until(() => responds(running));
      if (kind !== 'memory') {
        await writeFile(limitFile(kind, running), ours);
        await recover(undo);
        expect(await limitIn(kind, running)).toBe(ours);
      }
      await docker('rm', '--force', running.id);
      await recover(undo);
    });
  });

  it.each(['no', 'unless-stopped'])('of memory kills the container, which is started with the policy `%s`', async (policy) => {
    const { running, driver, effect, undo } = await struck('memory', strong.memory, { words: ['--restart', policy] });
    await fetch(`http://${running.host}/memory`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    if (policy === 'no')
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false, says: 'the container does not run' });
    await recover(undo);
    await until(() => responds(running));
    expect(await limitIn('memory', running)).toBe(unlimitedMemory);
  });

  it.skipIf(groupVersion === 1)('of memory that slows the container down does not kill it, and is observed', async () => {
    const { running, driver, effect, undo } = await struck('memory-slow', strong['memory-slow']);
    await fetch(`http://${running.host}/memory`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
      ok: true,
      says: expect.stringMatching(/^the kernel slowed the container down .* because it needed memory$/),
    });
    expect(await stateIn(running)).toMatchObject({ Running: true, OOMKilled: false });
    await recover(undo);
    expect(await limitIn('memory-slow', running)).toBe('max');
    await until(() => responds(running));
  });

  // It sets the limits of its units again, and each container is one.
  it.skipIf(!ofSystemd)('that `systemctl daemon-reload` has reset counts as not observed, and stays', async () => {
    const running = await start();
    const known = await limitIn('cpu', running);
    const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
    const undo = await driver.prepare(effectOf('cpu', strong.cpu), 's1.f1', soon());
    await driver.apply(effectOf('cpu', strong.cpu), undo, soon());
    await run('systemctl', ['daemon-reload']);
    await until(async () => (await limitIn('cpu', running)) === known);
    expect(await driver.observeEffect(effectOf('cpu', strong.cpu), undo, AbortSignal.timeout(300))).toMatchObject({
      ok: false,
      says: expect.stringContaining('another program'),
    });
    await recover(undo);
    expect(await limitIn('cpu', running)).toBe(known);
  });

  it('is refused where the container has a lower one already', async () => {
    const running = await start({ words: own });
    const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
    for (const [kind, params] of [
      ['cpu', { limit: 0.9 }],
      ['memory', { room: 400e6 }],
      ['processes', { left: 60 }],
    ] as const)
      await expect(driver.prepare(effectOf(kind, params), 's1.f1', soon())).rejects.toThrow('has a limit already that is as low');
  });
});

describe('packets', () => {
  const tablesIn = async (netns: string): Promise<string> => (await run('nsenter', [`--net=${netns}`, 'nft', 'list', 'tables'])).stdout;
  const netnsOf = ({ id }: Running): Promise<string> => docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
  const timed = async (running: Running): Promise<number> => {
    const startMs = performance.now();
    await responds(running);
    return performance.now() - startMs;
  };

  it('are dropped without an error by a partition, which is removed', async () => {
    const { running, driver, effect, undo } = await struck('partition', {});
    // No error comes back: the request waits for its own limit of 500 ms.
    expect(await timed(running)).toBeGreaterThan(400);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
      ok: true,
      says: expect.stringMatching(/^\d+ packets dropped$/),
    });
    await driver.undo(undo, soon());
    expect(await responds(running)).toBe(true);
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    expect(await tablesIn(await netnsOf(running))).not.toContain('chaos_gate');
    await recover(undo);
  });

  it('of which some are lost still arrive, since TCP sends them again', async () => {
    const { running, driver, effect, undo } = await struck('packet-loss', { share: 0.3 });
    await until(async () => {
      await responds(running);
      return (await driver.observeEffect(effect, undo, AbortSignal.timeout(200))).ok;
    });
    await until(() => responds(running));
    await recover(undo);
  });

  it('are not lost where none is sent, and are not lost in the next life of the container', async () => {
    const { running, driver, effect, undo } = await struck('partition', {});
    expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({ ok: false });
    await docker('restart', '--time', '1', running.id);
    await until(() => responds(running));
    expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({ ok: false });
    await recover(undo);
    await docker('rm', '--force', running.id);
    await recover(undo);
  });

  it('arrive again within seconds if gate and keeper are dead, since the kernel ends the rules', async () => {
    const { running, undo } = await struck('partition', {});
    // Ends the renewal, as the death of the gate does; the table stays.
    let renewing: readonly number[] = [];
    // It begins as another program, and that of an earlier test may not have ended yet.
    await until(async () => {
      const { stdout } = await run('ps', ['-o', 'pid=,comm=', '--ppid', `${process.pid}`]);
      renewing = [...stdout.matchAll(/(\d+) nft$/gm)].map(([, pid]) => Number(pid));
      return renewing.length === 1;
    });
    for (const pid of renewing) process.kill(pid, 'SIGKILL');
    expect(await responds(running)).toBe(false);
    await until(() => responds(running), 20_000);
    expect(await tablesIn(await netnsOf(running))).toContain('chaos_gate');
    await recover(undo);
    expect(await tablesIn(await netnsOf(running))).not.toContain('chaos_gate');
  });

  it.each(['host', 'none'])('of a container with the network `%s` are not touched', async (network) => {
    const id = await docker('run', '--detach', '--network', network, '--env', 'PORT=0', image, '/app/server.cjs');
    onTestFinished(async () => {
      await docker('rm', '--force', id);
    });
    const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: id }), ofRun);
    await expect(driver.prepare(effectOf('partition', {}), 's1.f1', soon())).rejects.toThrow(/network/);
  });
});

import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { docker, type Running, responds, start, until } from './engine.ts';
import { groupVersion, limitFile, limitIn } from './group-files.ts';
import { run } from './image.ts';
import { effectOf, ofRun, recover, soon, struck } from './struck.ts';

const limitsIn = (running: Running): Promise<string> => limitIn('disk-slow', running);

/** How the kernel shows a limit of writes in the line of a disk. */
const writes = (perSecond: number): RegExp =>
  groupVersion === 1 ? new RegExp(`^\\d+:\\d+ ${perSecond}$`) : new RegExp(`^\\d+:\\d+ .*\\bwiops=${perSecond}\\b`);

/** The whole disk with the data of the engine, which may be on a partition. */
async function diskOfEngine(): Promise<string> {
  const { stdout } = await run('findmnt', ['--noheadings', '--nofsroot', '--output', 'SOURCE', '--target', '/var/lib/docker']);
  const device = stdout.trim();
  const parent = await run('lsblk', ['--noheadings', '--nodeps', '--output', 'PKNAME', device]);
  return parent.stdout.trim() === '' ? device : `/dev/${parent.stdout.trim()}`;
}

function volume(): readonly string[] {
  const name = `cgslow-${randomUUID().slice(0, 8)}`;
  onTestFinished(async () => {
    await docker('volume', 'rm', '--force', name).catch(() => undefined);
  });
  return ['--volume', `${name}:/disk`];
}

/** How long a program in the container takes for some writes that wait for the disk, in ms. */
async function writeTimes(running: Running, folder: string): Promise<number> {
  const script = `const fs = require('node:fs'); const file = fs.openSync('${folder}/x', 'w'); const startMs = performance.now();
    for (let n = 0; n < 4; n += 1) { fs.writeSync(file, Buffer.alloc(65_536, n)); fs.fsyncSync(file); }
    console.log(performance.now() - startMs);`;
  return Number(await docker('exec', running.id, '/bin/node', '-e', script));
}

it('writes to a volume and to the files of the container wait, which is observed and undone exactly', async () => {
  const { running, driver, effect, undo } = await struck('disk-slow', { writes: 4 }, { words: volume() });
  expect(await limitsIn(running)).toMatch(writes(4));
  await fetch(`http://${running.host}/disk`);
  // Each needs two or three writes of the four in a second.
  for (const folder of ['/disk', '/tmp']) expect(await writeTimes(running, folder)).toBeGreaterThan(1_000);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
    ok: true,
    says: 'the container wrote to the disk as often as the limit allows',
  });
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false });
  await recover(undo);
  expect(await limitsIn(running)).toBe('');
});

it('is not observed where nothing writes, nor where another program has changed the limit, which stays', async () => {
  const { running, driver, effect, undo } = await struck('disk-slow', { writes: 4 });
  expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({
    ok: false,
    says: expect.stringContaining('never'),
  });
  const other = (await limitsIn(running)).replace(/\b4\b(?!:)/, '7');
  await writeFile(limitFile('disk-slow', running), other);
  expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({
    ok: false,
    says: expect.stringContaining('another program'),
  });
  await recover(undo);
  expect(await limitsIn(running)).toBe(other);
  await docker('restart', '--time', '1', running.id);
  await until(() => responds(running));
  await recover(undo);
  await docker('rm', '--force', running.id);
  await recover(undo);
});

it('keeps a limit that the container has of its own, and is refused where that is as low', async () => {
  const words = ['--device-write-iops', `${await diskOfEngine()}:9`];
  const { running, undo } = await struck('disk-slow', { writes: 4 }, { words });
  expect(await limitsIn(running)).toMatch(writes(4));
  await recover(undo);
  expect(await limitsIn(running)).toMatch(writes(9));
  await expect(struck('disk-slow', { writes: 10 }, { words })).rejects.toThrow('has a limit already that is as low');
});

it('is refused where the data is on no disk', async () => {
  const running = await start({ words: ['--tmpfs', '/data:size=1m'] });
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
  await expect(driver.prepare(effectOf('disk-slow', { writes: 4, path: '/data' }), 's1.f1', soon())).rejects.toThrow(
    '/data is on no disk that the kernel can limit (file system tmpfs)',
  );
});

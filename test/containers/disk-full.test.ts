import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, rmdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { findContainer } from '../../src/world/containers/find.ts';
import { isHolderMark } from '../../src/world/disk/holder.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { docker, type Running, responds, start, stateIn, until } from './engine.ts';
import { run } from './image.ts';
import { effectOf, ofRun, recover, soon, struck } from './struck.ts';

/** What a program in the container gets when it writes there: an empty string, or the code of the error. */
const written = ({ id }: Running, bytes: number, name = 'file'): Promise<string> => {
  const script = `try { require('node:fs').writeFileSync('/data/${name}', Buffer.alloc(${bytes}, 1)) } catch (error) { process.stdout.write(error.code) }`;
  return docker('exec', id, '/bin/node', '-e', script);
};

const freeIn = async (running: Running): Promise<number> => (await statfs(`/proc/${(await stateIn(running)).Pid}/root/data`)).bfree;

const memory = ['--tmpfs', '/data:size=16m'];

/** A disk of its own, mounted on this machine. */
async function disk(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cgdisk-'));
  const file = `${folder}.img`;
  onTestFinished(async () => {
    // The engine may take a moment to release it.
    await until(() =>
      run('umount', [folder]).then(
        () => true,
        () => false,
      ),
    );
    await rmdir(folder);
    await rm(file);
  });
  await run('truncate', ['--size', '32M', file]);
  await run('mkfs.ext4', ['-q', file]);
  await run('mount', ['-o', 'loop', file, folder]);
  return ['--volume', `${folder}:/data`];
}

it.each([
  ['a tmpfs', async () => memory],
  ['a disk of its own, whose reserve root may use', disk],
])('%s is full, observed, and has its space again', async (_, words) => {
  const running = await start({ words: await words() });
  const before = await freeIn(running);
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
  const effect = effectOf('disk-full', { room: 0 });
  const undo = await driver.prepare(effect, 's1.f1', soon());
  expect(await freeIn(running)).toBe(before);
  await driver.apply(effect, undo, soon());
  onTestFinished(() => driver.undo(undo, soon()));
  expect(await written(running, 65_536)).toBe('ENOSPC');
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: 'the volume has 0 B left' });
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false, says: 'the volume is still kept full' });
  await docker('exec', running.id, '/bin/node', '-e', "require('node:fs').rmSync('/data/file', { force: true })");
  await recover(undo);
  expect(await freeIn(running)).toBe(before);
  expect(await written(running, 65_536)).toBe('');
});

it('has as much left as the fault says, and programs may make space', async () => {
  const running = await start({ words: memory });
  await written(running, 4_000_000, 'log');
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
  const effect = effectOf('disk-full', { room: 65_536 });
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, soon());
  onTestFinished(() => driver.undo(undo, soon()));
  expect(await written(running, 40_000)).toBe('');
  expect(await written(running, 90_000)).toBe('ENOSPC');
  await docker('exec', running.id, '/bin/node', '-e', "require('node:fs').rmSync('/data/log')");
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
    ok: true,
    says: expect.stringContaining('programs have deleted files since'),
  });
  await recover(undo);
});

it.each([
  ['of a tmpfs ends with the life of the container', async () => memory, ''],
  ['of a disk of its own lasts over a restart until it is undone', disk, 'ENOSPC'],
])('%s', async (_, words, inNextLife) => {
  const { running, driver, effect, undo } = await struck('disk-full', { room: 0 }, { words: await words() });
  await docker('restart', '--time', '1', running.id);
  await until(() => responds(running));
  expect(await written(running, 65_536)).toBe(inNextLife);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
    ok: true,
    says: 'the volume was full until the container ended',
  });
  await recover(undo);
  expect(await written(running, 65_536)).toBe('');
  await docker('rm', '--force', running.id);
  await recover(undo);
});

it('ends within seconds if its gate is killed, without an undo', async () => {
  const running = await start({ words: memory });
  const before = await freeIn(running);
  const repository = fileURLToPath(new URL('../../', import.meta.url));
  const folder = `/proc/${(await stateIn(running)).Pid}/root/data`;
  const script = `const { findReach } = await import('${repository}src/world/reach/reach.ts');
    const { holderMark, startHolder } = await import('${repository}src/world/disk/holder.ts');
    startHolder(await findReach(AbortSignal.timeout(9_000), 'killed'), holderMark('killed'), '${folder}', 0);
    setInterval(() => 0, 1_000);
    console.log('runs');`;
  const gate = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void gate.kill('SIGKILL'));
  await once(gate.stdout, 'data');
  await until(async () => (await freeIn(running)) === 0);
  gate.kill('SIGKILL');
  await until(async () => (await freeIn(running)) === before, 10_000);
});

it('is refused on a disk that others share, without a volume, with several, and where memory would be short', async () => {
  const shared = { words: ['--volume', '/data'] };
  await expect(struck('disk-full', { room: 0 }, shared)).rejects.toThrow(/\/data is not filled: it shares a file system with \//);
  await expect(struck('disk-full', { room: 0 }, shared)).rejects.toMatchObject({ hint: expect.stringContaining('type: tmpfs') });
  await expect(struck('disk-full', { room: 0 })).rejects.toThrow('has no writable volume');
  const both = { words: [...memory, '--volume', '/shared'] };
  await expect(struck('disk-full', { room: 0, path: '/shared' }, both)).rejects.toThrow('/shared is not filled');
  await expect(struck('disk-full', { room: 0, path: '/other' }, both)).rejects.toThrow('no writable volume at /other');
  const two = { words: [...memory, '--tmpfs', '/more:size=1m'] };
  await expect(struck('disk-full', { room: 0 }, two)).rejects.toMatchObject({ hint: expect.stringContaining('`path`: /data, /more') });
  const large = { words: ['--tmpfs', '/data:size=900g'] };
  await expect(struck('disk-full', { room: 0 }, large)).rejects.toThrow('of memory, more than half of what is free');
  await expect(struck('disk-full', { room: 20e6 }, { words: memory })).rejects.toThrow('has no more than 20 MB left already');
});

it.each(['x', 'a:helper:disk.0123456789abcdeg.', 'a:helper:', 'a b:helper:disk.0123456789abcdef.'])('%j is no mark of a record', (mark) => {
  expect(isHolderMark(mark)).toBe(false);
  expect(isHolderMark('run-1:helper:disk.0123456789abcdef.')).toBe(true);
});

import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { docker, type Running, responds, start, stateIn, until } from './engine.ts';
import { run } from './image.ts';
import { effectOf, ofRun, recover, soon, struck } from './struck.ts';

const mountsOf = async (running: Running): Promise<string> => readFile(`/proc/${(await stateIn(running)).Pid}/mountinfo`, 'utf8');

/** What a program in the container gets when it writes there: an empty string, or the code of the error. */
const written = ({ id }: Running, path: string): Promise<string> => {
  const script = `try { require('node:fs').writeFileSync('${path}/file', 'x') } catch (error) { process.stdout.write(error.code) }`;
  return docker('exec', id, '/bin/node', '-e', script);
};

function volume(): string {
  const name = `cgro-${randomUUID().slice(0, 8)}`;
  onTestFinished(async () => {
    await docker('volume', 'rm', '--force', name).catch(() => undefined);
  });
  return name;
}

it.each([
  ['a volume', () => ['--volume', `${volume()}:/data`], {}],
  ['a tmpfs, whose other options stay', () => ['--tmpfs', '/data:size=4m,noexec', '--volume', `${volume()}:/other`], { path: '/data' }],
])(
  '%s is read-only, observed, and mounted exactly as before',
  async (_, words, params) => {
    const { running, driver, effect, undo } = await struck('read-only', params, { words: words() });
    expect(await written(running, '/data')).toBe('EROFS');
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: 'the volume is read-only in the container' });
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false });
    const during = await mountsOf(running);
    await recover(undo);
    expect(await written(running, '/data')).toBe('');
    const line = (text: string) => text.split('\n').find((one) => one.split(' ')[4] === '/data');
    expect(line(await mountsOf(running))).toBe(line(during)?.replace(' ro,', ' rw,'));
    expect((await mountsOf(running)).split('\n')).toHaveLength(during.split('\n').length);
  },
  60_000,
);

it('ends with the life of the container, and is not undone in the next one', async () => {
  const { running, driver, effect, undo } = await struck('read-only', {}, { words: ['--volume', `${volume()}:/data`] });
  await docker('restart', '--time', '1', running.id);
  await until(() => responds(running));
  expect(await written(running, '/data')).toBe('');
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false });
  await recover(undo);
  await docker('rm', '--force', running.id);
  await recover(undo);
}, 60_000);

it('that another program has changed is not observed, and stays', async () => {
  const { running, driver, effect, undo } = await struck('read-only', {}, { words: ['--volume', `${volume()}:/data`] });
  const { Pid } = await stateIn(running);
  await run('mount', ['-N', `${Pid}`, '-o', 'remount,bind,ro,noexec', '/data']);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('another program') });
  await recover(undo);
  expect(await written(running, '/data')).toBe('EROFS');
}, 60_000);

it('is refused without a volume, with several, with another path, and while a file is open for writing', async () => {
  await expect(struck('read-only', {})).rejects.toThrow('has no writable volume');
  const two = ['--volume', `${volume()}:/a`, '--volume', `${volume()}:/b`];
  await expect(struck('read-only', {}, { words: two })).rejects.toMatchObject({ hint: expect.stringContaining('`path`: /a, /b') });
  await expect(struck('read-only', { path: '/c' }, { words: two })).rejects.toThrow('no writable volume at /c');
  const running = await start({ words: ['--volume', `${volume()}:/data`] });
  const keepsOpen = "require('node:fs').openSync('/data/log', 'w'); setInterval(() => 0, 1000)";
  await docker('exec', '--detach', running.id, '/bin/node', '-e', keepsOpen);
  const { Pid } = await stateIn(running);
  await until(async () => (await readdir(`/proc/${Pid}/root/data`)).includes('log'));
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
  const undo = await driver.prepare(effectOf('read-only', {}), 's1.f1', soon());
  await expect(driver.apply(effectOf('read-only', {}), undo, soon())).rejects.toMatchObject({
    hint: expect.stringContaining('open for writing'),
  });
  await recover(undo);
  expect(await written(running, '/data')).toBe('');
}, 60_000);

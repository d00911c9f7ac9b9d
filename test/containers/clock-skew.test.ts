import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { docker, type Running, responds, start, stateIn, until } from './engine.ts';
import { withClock } from './image.ts';
import { recover, soon, struck } from './struck.ts';

const hourMs = 3_600_000;
/** The request itself takes some of it. */
const toleranceMs = 20_000;

/** How far the clock of the app is from ours, in ms. */
async function skewOf({ id }: Running): Promise<number> {
  const host = await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', id);
  const response = await fetch(`http://${host}/time`, { headers: { connection: 'close' } });
  return Number(await response.text()) - Date.now();
}

const isNear = (skewMs: number, ms: number): boolean => Math.abs(skewMs - ms) < toleranceMs;

/** A file of this machine that is the clock of a container. */
async function ownFile(text = '+0\n') {
  const folder = await mkdtemp(join(tmpdir(), 'clock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'offset');
  await writeFile(file, text);
  return { file, words: [...withClock.slice(0, -2), '--volume', `${folder}:/clock`] };
}

it.each([
  ['ahead', hourMs],
  ['behind', -hourMs],
] as const)(
  'the app sees a clock that is an hour %s, and the right time after the undo',
  async (direction, offsetMs) => {
    const { file, words } = await ownFile('# no offset\n+0');
    const { running, driver, effect, undo } = await struck('clock-skew', { offset: hourMs, direction }, { words });
    expect(isNear(await skewOf(running), offsetMs)).toBe(true);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
      ok: true,
      says: `a program of the container read its clock, which is 1 h ${direction}`,
      numbers: { offsetMs },
    });
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false, says: 'the clock is still wrong' });
    await recover(undo);
    expect(await readFile(file, 'utf8')).toBe('# no offset\n+0');
    expect(isNear(await skewOf(running), 0)).toBe(true);
  },
  60_000,
);

it('is not observed while no program looks at its clock', async () => {
  const { running, driver, effect, undo } = await struck('clock-skew', { offset: hourMs, direction: 'ahead' }, { words: withClock });
  await docker('pause', running.id);
  const { Pid } = await stateIn(running);
  const file = `/proc/${Pid}/root/clock/offset`;
  // As if it had just been written.
  await writeFile(file, await readFile(file));
  expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(3_000))).toMatchObject({
    ok: false,
    says: 'no program of the container looked at its clock',
  });
  await docker('unpause', running.id);
  expect(isNear(await skewOf(running), hourMs)).toBe(true);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
}, 60_000);

it('is removed from the next life of the container, and after the container was removed', async () => {
  const { file, words } = await ownFile();
  const first = await struck('clock-skew', { offset: hourMs, direction: 'ahead' }, { words });
  await docker('restart', '--time', '1', first.running.id);
  await until(() => responds(first.running));
  expect(isNear(await skewOf(first.running), hourMs)).toBe(true);
  await recover(first.undo);
  expect(isNear(await skewOf(first.running), 0)).toBe(true);
  await docker('rm', '--force', first.running.id);

  const second = await struck('clock-skew', { offset: hourMs, direction: 'ahead' }, { words });
  await docker('rm', '--force', second.running.id);
  expect(await readFile(file, 'utf8')).toContain('+3600\n');
  await recover(second.undo);
  expect(await readFile(file, 'utf8')).toBe('+0\n');

  const third = await struck('clock-skew', { offset: hourMs, direction: 'ahead' }, { words: withClock });
  await docker('rm', '--force', '--volumes', third.running.id);
  await recover(third.undo);
}, 90_000);

it('that another program has changed is not observed, and stays', async () => {
  const { file, words } = await ownFile();
  const { driver, effect, undo } = await struck('clock-skew', { offset: hourMs, direction: 'ahead' }, { words });
  await writeFile(file, '+120\n');
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('another program') });
  await recover(undo);
  expect(await readFile(file, 'utf8')).toBe('+120\n');
}, 60_000);

it('is refused without changing anything where the container has not opted in, or could not be restored', async () => {
  const params = { offset: hourMs, direction: 'ahead' };
  const refused = (words: readonly string[]) => expect(struck('clock-skew', params, { words })).rejects;
  await refused([]).toMatchObject({ code: 'TARGET_UNAVAILABLE', hint: expect.stringContaining('FAKETIME_TIMESTAMP_FILE') });
  await refused(withClock.slice(0, -2)).toMatchObject({ hint: expect.stringContaining('VOLUME /clock') });
  await refused([...withClock.slice(0, -2), '--tmpfs', '/clock']).toThrow('does not exist');
  const { file, words } = await ownFile('+60\n');
  await refused(words).toThrow('changed already');
  expect(await readFile(file, 'utf8')).toBe('+60\n');
  const readOnly = (await ownFile()).words;
  await refused([...readOnly.slice(0, -1), `${readOnly.at(-1)}:ro`]).toThrow('does not note when');
  // A clock that another container has as well would be wrong there, too.
  const shared = await ownFile();
  await start({ name: `cg-${randomUUID().slice(0, 8)}`, words: shared.words });
  await refused(shared.words).toMatchObject({ hint: expect.stringContaining('volumes: [/clock]') });
  expect(await readFile(shared.file, 'utf8')).toBe('+0\n');
}, 120_000);

import { describe, expect, it } from 'vitest';
import type { ClockedProcess } from '../../../src/world/clock/clock-file.ts';
import { optedIn, placeOnMachine } from '../../../src/world/clock/opted-in.ts';

const settings = { FAKETIME_TIMESTAMP_FILE: '/clock/offset', FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' };
const clocked = (change: Partial<ClockedProcess> = {}): ClockedProcess => ({
  ...{ pid: 7, isInside: true, isLoaded: true, settings, id: '8:1' },
  ...change,
});
const withSettings = (more: Readonly<Record<string, string>>) => clocked({ settings: { ...settings, ...more } });

it('has the file of the programs that have loaded the library', () => {
  const init = clocked({ pid: 1, isLoaded: false });
  const elsewhere = clocked({ isInside: false, id: '8:2' });
  expect(optedIn('app', [init, clocked(), elsewhere])).toEqual({ path: '/clock/offset', id: '8:1', settleMs: 1 });
  expect(optedIn('app', [withSettings({ FAKETIME_NO_CACHE: '0', FAKETIME_CACHE_DURATION: '2' })])).toMatchObject({ settleMs: 2_000 });
});

describe('is refused, with what to do', () => {
  const { FAKETIME_NO_CACHE, ...cached } = settings;
  const { FAKETIME_DONT_FAKE_MONOTONIC, ...monotonic } = settings;
  it.each([
    ['without settings', [], 'has not opted in', '`FAKETIME_TIMESTAMP_FILE`'],
    ['with those of another container only', [clocked({ isInside: false })], 'has not opted in', '`LD_PRELOAD`'],
    ['where nothing has loaded the library', [clocked({ isLoaded: false })], 'has loaded libfaketime', '`LD_PRELOAD`'],
    ['with several files', [clocked(), withSettings({ FAKETIME_TIMESTAMP_FILE: '/clock/other' })], '2 clock files', 'the same'],
    [
      'with a path that is not plain',
      [withSettings({ FAKETIME_TIMESTAMP_FILE: '/clock/../etc/x' })],
      'no plain absolute path',
      '/clock/offset',
    ],
    ['with a relative path', [withSettings({ FAKETIME_TIMESTAMP_FILE: 'offset' })], 'no plain absolute path', '/clock/offset'],
    ['with a variable that comes first', [withSettings({ FAKETIME: '+0' })], 'is ignored', 'leave `FAKETIME` out'],
    ['where timers would end', [clocked({ settings: monotonic })], 'every timer', 'FAKETIME_DONT_FAKE_MONOTONIC=1'],
    ['where the file is kept for 10 s', [clocked({ settings: cached })], 'notice the end of the fault late', 'FAKETIME_NO_CACHE=1'],
    ['where it is kept for long', [clocked({ settings: { ...cached, FAKETIME_CACHE_DURATION: '3' } })], 'late', 'FAKETIME_NO_CACHE=1'],
    [
      'where the duration is no number',
      [clocked({ settings: { ...cached, FAKETIME_CACHE_DURATION: 'x' } })],
      'late',
      'FAKETIME_NO_CACHE=1',
    ],
    ['without the file', [clocked({ id: null })], 'does not exist', '`+0`'],
    ['where others share the file', [clocked(), clocked({ isInside: false })], 'outside of it', '`volumes: [/clock]`'],
  ])('%s', (_, all, message, hint) => {
    expect(() => optedIn('app', all)).toThrow(
      expect.objectContaining({
        code: 'TARGET_UNAVAILABLE',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});

it('is below the folder of this machine that is mounted nearest', () => {
  const mounts = [
    { source: '/srv/all', path: '/' },
    { source: '/srv/clock', path: '/clock' },
    { source: '/srv/other', path: '/clo' },
  ].slice(1);
  expect(placeOnMachine({ name: 'app', mounts }, '/clock/offset')).toEqual({ source: '/srv/clock', rest: '/offset' });
  expect(placeOnMachine({ name: 'app', mounts: [{ source: '/srv/file', path: '/clock/offset' }] }, '/clock/offset')).toEqual({
    source: '/srv/file',
    rest: '',
  });
  expect(() => placeOnMachine({ name: 'app', mounts }, '/clocks/offset')).toThrow('is on no volume');
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type WarmUp, warmUp } from '../../../src/world/load/warm-up.ts';
import type { Asked } from '../../../src/world/probes/probe.ts';

const clock = { now: () => performance.now(), sleep: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }) };
const never = new AbortController().signal;
const good: Asked = { answer: { status: 200, headers: {}, body: '', cut: false } };
const bad = (failure: string): Asked => ({ failure, ours: false });

const warm = (ask: (number: number) => Promise<Asked>, more: Partial<WarmUp> = {}, signal = never): Promise<string | null> => {
  let asked = 0;
  const probe = { ask: () => ask(asked++), close: async () => {} };
  return warmUp({ probe, judge: () => null, timeoutMs: 1_000, times: 3, pauseMs: 5, limitMs: 3_000, ...more }, clock, signal);
};

test('60: a preview that sleeps is asked until it has answered well several times in a row', async () => {
  let asked = 0;
  const answers = [bad('refused'), good, good, bad('status 503'), good, good, good];
  expect(await warm(async () => answers[asked++] ?? bad('too often'))).toBeNull();
  expect(asked).toBe(7);
});

test('59: one that flaps ends with its last failure', async () => {
  expect(await warm(async (number) => (number % 3 === 2 ? bad('reset') : good), { limitMs: 200 })).toBe('reset');
});

test('50: one that never answers ends in time as a timeout', async () => {
  const startMs = performance.now();
  expect(await warm(() => new Promise(() => {}), { limitMs: 200 })).toBe('timeout');
  expect(performance.now() - startMs).toBeLessThan(2_000);
});

test('it gives up when the run does', async () => {
  const reason = new Error('cancelled');
  await expect(warm(() => new Promise(() => {}), {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  const run = new AbortController();
  setTimeout(() => run.abort(reason), 50);
  await expect(warm(() => new Promise(() => {}), {}, run.signal)).rejects.toBe(reason);
});

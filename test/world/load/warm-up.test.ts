import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import { type WarmUp, warmUp } from '../../../src/world/load/warm-up.ts';
import { warmUpAll } from '../../../src/world/load/warm-up-all.ts';
import type { ProbeResult } from '../../../src/world/probes/probe.ts';

const clock = { now: () => performance.now(), sleep: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }) };
const never = new AbortController().signal;
const good: ProbeResult = { response: { status: 200, headers: {}, body: '', cut: false } };
const bad = (failure: string): ProbeResult => ({ failure, ours: false });

const warm = (ask: (number: number) => Promise<ProbeResult>, more: Partial<WarmUp> = {}, signal = never): Promise<string | null> => {
  let asked = 0;
  const probe = { send: () => ask(asked++), close: async () => {} };
  return warmUp({ probe, judge: () => null, timeoutMs: 1_000, times: 3, pauseMs: 5, limitMs: 3_000, ...more }, clock, signal);
};

test('60: a sleeping preview gets requests until it has responded correctly several times in a row', async () => {
  let asked = 0;
  const answers = [bad('refused'), good, good, bad('status 503'), good, good, good];
  expect(await warm(async () => answers[asked++] ?? bad('too often'))).toBeNull();
  expect(asked).toBe(7);
});

test('59: a preview that fails now and then ends the warm-up with its last failure', async () => {
  expect(await warm(async (number) => (number % 3 === 2 ? bad('reset') : good), { limitMs: 200 })).toBe('reset');
});

test('50: a preview that never responds ends the warm-up with a timeout', async () => {
  const startMs = performance.now();
  expect(await warm(() => new Promise(() => {}), { limitMs: 200 })).toBe('timeout');
  expect(performance.now() - startMs).toBeLessThan(20_000);
});

test('the warm-up ends when the run is aborted', async () => {
  const reason = new Error('cancelled');
  await expect(warm(() => new Promise(() => {}), {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  const run = new AbortController();
  setTimeout(() => run.abort(reason), 50);
  await expect(warm(() => new Promise(() => {}), {}, run.signal)).rejects.toBe(reason);
});

/** A clock whose time passes only during a sleep or a request. */
const virtual = () => {
  let nowMs = 0;
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { now: () => nowMs, sleep: async (ms: number) => pass(ms), pass };
};

const warmIn = async (reason: (nowMs: number) => string | null) => {
  const time = virtual();
  const told: [string, number][] = [];
  const probe = {
    send: async (): Promise<ProbeResult> => {
      time.pass(20);
      const failure = reason(time.now());
      return failure === null ? good : bad(failure);
    },
    close: async () => {},
  };
  const how = { probe, judge: () => null, timeoutMs: 1_000, times: 3, pauseMs: 100, limitMs: 60_000 };
  const failure = await warmUp({ ...how, onFailure: (message, ms) => told.push([message, ms]) }, time, never);
  return { failure, tookMs: time.now(), told };
};

test.each(['status 401', 'redirect to a login page', 'status 307', 'redirect to https'])('%s ends the wait after 5 s', async (reason) => {
  const { failure, tookMs, told } = await warmIn(() => reason);
  expect(failure).toBe(reason);
  expect(tookMs).toBeGreaterThanOrEqual(5_000);
  expect(tookMs).toBeLessThan(6_000);
  expect(told[0]).toEqual([reason, 20]);
});

test.each(['status 404', 'status 503', 'refused', 'TLS: wrong host'])(
  'the gate retries until the end of the warm-up after %s',
  async (reason) => {
    const { failure, tookMs } = await warmIn(() => reason);
    expect(failure).toBe(reason);
    expect(tookMs).toBeGreaterThan(59_000);
  },
);

test('a preview that requires a login for less than 5 s does not end the warm-up', async () => {
  expect((await warmIn((ms) => (ms < 4_900 ? 'status 401' : null))).failure).toBeNull();
  expect(
    (await warmIn((ms) => (ms < 4_000 ? 'status 401' : ms < 8_000 ? 'status 503' : ms < 12_000 ? 'status 401' : null))).failure,
  ).toBeNull();
});

/** Only records that were written from `connectedMs` on can be read back. Resolves with the end of the warm-up and its reason. */
async function warmUpWrites(connectedMs: number) {
  const time = virtual();
  let written = 0;
  const probe = {
    send: async () => good,
    tryOut: async () => {
      written += 1;
      const isKept = time.now() >= connectedMs;
      time.pass(isKept ? 20 : 3_000);
      return isKept ? null : 'record 1 was written (201) and is not there';
    },
    close: async () => {},
  };
  const spec = { timeoutMs: 1_000 } as CheckSpec;
  const reason = await warmUpAll([{ spec, probe, judge: () => null }], time, never);
  return { reason, written, endMs: time.now() };
}

test('a record that is lost while the application still connects to its upstreams does not end the run', async () => {
  expect(await warmUpWrites(0)).toMatchObject({ reason: null, written: 1 });
  expect(await warmUpWrites(2_000)).toMatchObject({ reason: null, written: 2 });
});

test('records that are lost later end the run soon', async () => {
  const { reason, endMs } = await warmUpWrites(Number.POSITIVE_INFINITY);
  expect(reason).toBe('record 1 was written (201) and is not there');
  expect(endMs).toBeLessThan(12_000);
});

test('a check that only the gate itself keeps from being measured is an error of the gate, and not an unhealthy preview', async () => {
  const waits = new Set<string>();
  const warmed = (failure: string, ours: boolean) => {
    const probe = { send: async () => ({ failure, ours }), close: async () => {} };
    const spec = { name: 'pods', kind: 'tcp', params: { to: '127.0.0.1:1' }, timeoutMs: 1_000 } as unknown as CheckSpec;
    return warmUpAll([{ spec, probe, judge: () => null }], virtual(), never, ({ message }) => waits.add(message));
  };
  await expect(warmed('gate: cluster status 403', true)).rejects.toMatchObject({
    verdict: 'error',
    message: 'check "pods" could not be measured: cluster status 403',
  });
  expect(await warmed('status 503', false)).toBe('status 503');
  // Another server than the preview, so the message names the check.
  expect([...waits]).toEqual(['check "pods": gate: cluster status 403', 'check "pods": status 503']);
});

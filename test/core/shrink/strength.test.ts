import { expect, test } from 'vitest';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import { strengthOf } from '../../../src/core/shrink/strength.ts';

const spec = (fault: string, params: FaultSpec['params'], lastsMs = 9000, id = 's1.f1'): FaultSpec => ({
  id,
  fault,
  on: id,
  params,
  startMs: 0,
  lastsMs,
  seed: 'a',
});
const of = (...all: FaultSpec[]) => ({ id: 's1', faults: all });
const latency = (delay: number, share = 1, lastsMs = 9000) => spec('latency', { delay, jitter: 0, share }, lastsMs);

test('its range is from the weakest to the drawn value, with the direction of severity', () => {
  expect(strengthOf(of(latency(480)), of(latency(1900)), 5000)).toMatchObject({
    weakest: 1,
    strongest: 1900,
    direction: 'up',
    kind: 'duration',
  });
  const narrow = of(spec('bandwidth', { rate: 2000 }));
  expect(strengthOf(narrow, narrow, 5000)).toMatchObject({ weakest: 100e6, strongest: 2000, direction: 'down' });
  expect(strengthOf(of(spec('pause', {})), of(spec('pause', {})), 5000)).toMatchObject({
    parameter: 'lasts',
    weakest: 5000,
    strongest: 9000,
  });
});

test('a parameter at its weakest in the minimal scenario did not matter: the next one is searched', () => {
  expect(strengthOf(of(latency(1, 0.4)), of(latency(1900, 1)), 5000)?.parameter).toBe('share');
  expect(strengthOf(of(latency(1, 0.01, 7000)), of(latency(1900, 1)), 5000)?.parameter).toBe('lasts');
});

test('when no parameter mattered, the first one is searched', () => {
  expect(strengthOf(of(latency(1, 0.01, 5000)), of(latency(1900, 1)), 5000)?.parameter).toBe('delay');
});

test('of several faults, the one with the first strength by precedence is searched', () => {
  const both = of(spec('pause', {}, 9000, 's1.f1'), spec('http-error', { status: 500, share: 0.4 }, 9000, 's1.f2'));
  expect(strengthOf(both, both, 5000)).toMatchObject({ fault: 's1.f2', parameter: 'share' });
});

test('a parameter that cannot be reduced is not searched', () => {
  const least = of(spec('pause', {}, 3000));
  expect(strengthOf(least, least, 5000)).toBeNull();
});

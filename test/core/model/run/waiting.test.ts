import { expect, test } from 'vitest';
import { nextWaitMs, waitingLine } from '../../../../src/core/model/run/waiting.ts';

test('a wait is reported after a second, after five, and then every ten', () => {
  const told = [0];
  while (told.length < 7) told.push(nextWaitMs(told.at(-1) ?? 0));
  expect(told).toEqual([0, 1_000, 5_000, 15_000, 25_000, 35_000, 45_000]);
});

test('a wait is one line', () => {
  const wait = { what: 'http://127.0.0.1:8080/', message: 'refused', waitedMs: 12_040, limitMs: 60_000 };
  expect(waitingLine(wait)).toBe('waiting for http://127.0.0.1:8080/: connection refused, 12 s of 60 s');
  expect(waitingLine({ ...wait, what: 'target app', message: 'GET /health responded 503' })).toBe(
    'waiting for target app: GET /health responded 503, 12 s of 60 s',
  );
});

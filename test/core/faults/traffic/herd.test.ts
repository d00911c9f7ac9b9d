import { expect, test } from 'vitest';
import { parseConfig } from '../../../../src/core/config/parse.ts';
import { herd } from '../../../../src/core/faults/traffic/herd.ts';
import { requestsPerSecond } from '../../../../src/core/model/plan/traffic.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(herd);

test('all clients reconnect after the same time, and count with their highest rate for `safety`', () => {
  const traffic = herd.traffic?.({ connections: 300 }) ?? {};
  expect(traffic).toEqual({ connections: 300, reconnectEveryMs: 2_000 });
  expect(requestsPerSecond(traffic)).toBe(150);
  expect(requestsPerSecond({ ratePerSecond: 20 })).toBe(20);
  expect(requestsPerSecond({ connections: 20 })).toBe(0);
});

test.each([
  ['connections: 10..500', 'max-rate: 200/s', /up to 270\/s with the checks, and `max-rate` is 200\/s/],
  ['connections: 200', 'max-connections: 100', /up to 200, and `max-connections` is 100/],
  ['connections: 501', 'max-rate: 200/s', /501/],
])('%s with %s is refused', (params, safety, message) => {
  const text = `version: 1\npreview: http://127.0.0.1:3000\nchecks:\n  - { name: home, http: { path: / }, rate: 20/s }\nfaults:\n  - { fault: herd, on: preview, ${params} }\nsafety: { ${safety} }\n`;
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  expect(read.ok ? [] : read.problems.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
});

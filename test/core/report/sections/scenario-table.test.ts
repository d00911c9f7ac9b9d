import { expect, test } from 'vitest';
import type { Measured, Result } from '../../../../src/core/model/result/result.ts';
import { duringOf } from '../../../../src/core/report/sections/scenario-table.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { fault, result, scenario } from '../../../fixtures/results/build.ts';

const one = scenario({ id: 's1', zeroMs: 9_000, faults: [fault('pause', 'api', 'SIGSTOP', 9_000)], bad: 160, p95: 30, recoveredMs: 0 });
const { checks } = result({});
const withoutSuccess = checks.map((check): Result['checks'][number] => ({ ...check, during: { percentiles: check.during.percentiles } }));

const cell = (more: Partial<Measured> = {}, given = checks): string => {
  const { during } = one;
  if (during === null) throw new TypeError('nothing was measured');
  const measured = during.measured.map((each) => ({ ...each, ...more }));
  return plainPhrase(duringOf({ ...one, during: { ...during, measured } }, given)).replaceAll('\u00a0', ' ');
};

test('a passing row with no success says that nothing of it is judged, and why', () => {
  expect(cell()).toBe('success rate 0 %, p95 30 ms');
  expect(cell({ spared: true })).toBe('success rate 0 % (not judged: the fault stops the preview itself), p95 30 ms');
  expect(cell({}, withoutSuccess)).toBe('success rate 0 % (not judged), p95 30 ms');
  // There is nothing to explain where every request succeeded.
  expect(cell({ spared: true, bad: 0 })).toBe('success rate 100 %, p95 30 ms');
});

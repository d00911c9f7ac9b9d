import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportJunit } from '../../../src/core/report/junit.ts';
import { anyText } from '../../fixtures/results/any-text.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { payloads, poisoned } from '../../fixtures/results/hostile.ts';
import { broken, cancelled, inconclusive, unhealthy } from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

test.each([
  ['passed', passed, 'tests="6" failures="0" errors="0" skipped="0"'],
  ['failed', failed, 'tests="6" failures="2" errors="0" skipped="0"'],
  ['inconclusive', inconclusive, 'tests="3" failures="0" errors="1" skipped="0"'],
  ['unhealthy', unhealthy, 'tests="4" failures="0" errors="1" skipped="3"'],
  ['cancelled', cancelled, 'tests="7" failures="0" errors="1" skipped="4"'],
  ['error', broken, 'tests="1" failures="0" errors="1" skipped="0"'],
])('a run that is %s counts its cases', (_name, result, counts) => {
  expect(reportJunit(result)).toContain(counts);
});

test('whatever is written in it, it is the same elements and legal XML 1.0', () => {
  const elements = (xml: string) => xml.match(/<[^>]*>/g)?.map((tag) => tag.split(/[\s>]/)[0]);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...payloads), anyText), (hostile) => {
      const xml = reportJunit(poisoned(failed, hostile));
      expect(elements(xml)).toEqual(elements(reportJunit(failed)));
      expect(xml).toMatch(/^[\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(xml.replace(/&#\d+;/g, '')).not.toContain('&');
    }),
  );
});

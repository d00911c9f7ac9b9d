import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportHtml } from '../../../src/core/report/html.ts';
import { anyText } from '../../fixtures/results/any-text.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { payloads, poisoned } from '../../fixtures/results/hostile.ts';
import * as others from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

const tags = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.split(/[\s>]/)[0]);

test.each(Object.entries({ failed, passed, ...others }))('the page of %s asks nobody for anything', (_name, result) => {
  const html = reportHtml(result);
  expect(html).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|url\(|@import|\bon\w+="/i);
  expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
});

test('whatever is written in it, it is the same elements', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...payloads), anyText), (hostile) => {
      const poison = reportHtml(poisoned(failed, hostile));
      expect([...new Set(tags(poison))].filter((tag) => !known.has(tag))).toEqual([]);
      expect(poison.split('<tr>').length).toBe(clean.split('<tr>').length);
    }),
    { numRuns: 30 },
  );
});

const clean = reportHtml(failed);
const known = new Set(tags(clean));

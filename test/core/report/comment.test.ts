import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/core/model/result/result.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { added } from '../../fixtures/results/added.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { payloads, poisoned } from '../../fixtures/results/hostile.ts';
import * as others from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';
import { readBack } from './markdown/read-back.ts';

const marker = '<!-- chaos-gate:v1 name=shop run=1 -->';
const runUrl = 'https://github.com/octo/shop/actions/runs/1';
const comment = (result: Result, options: { limit?: number; runUrl?: string } = {}): string =>
  commentBody(result, { marker, replayCommand: (id) => `chaos-gate replay ${id}`, ...options });

const results: readonly (readonly [string, Result])[] = Object.entries({ failed, passed, added, ...others });

describe.each(results)('the comment of a run that is %s', (_name, result) => {
  test('has the marker on its first line and the sentence that matters on its second', () => {
    const [first, second] = comment(result).split('\n');
    expect(first).toBe(marker);
    expect(second).toMatch(/^\p{Emoji_Presentation} \*\*/u);
  });

  test('lets nothing from outside become markup', () => {
    const clean = readBack(comment(result, { runUrl }));
    for (const hostile of payloads) {
      const { html, links, tables, kinds, prose } = readBack(comment(poisoned(result, hostile), { runUrl }));
      expect(
        html.filter((raw) => raw.startsWith('<!--')),
        hostile,
      ).toEqual([`${marker}\n`]);
      for (const raw of html.slice(1)) expect(raw.replace(/<(\/?(details|summary|code|b|sub)|br)>/g, '')).not.toMatch(/[<>]/);
      expect(
        links.filter((href) => !/^https:\/\/github\.com\/chaos-gate\/chaos-gate\/blob\/main\/docs\/patterns\.md#[a-z-]+$/.test(href)),
        hostile,
      ).toEqual([runUrl]);
      expect(links.length, hostile).toBe(clean.links.length);
      expect(kinds).not.toContain('image');
      expect(tables, hostile).toEqual(clean.tables);
      expect(prose).not.toMatch(/[@#][\p{L}\p{N}_]|https?:\/\/(?!github\.com\/octo)|www\./iu);
    }
  });
});

describe('the ladder', () => {
  const many = (times: number): Result => ({
    ...failed,
    scenarios: Array.from({ length: times }, () => failed.scenarios)
      .flat()
      .map((scenario, n) => ({ ...scenario, id: `s${n + 1}` })),
    notes: Array.from({ length: times }, (_, n) => `note ${n} ${'é'.repeat(300)}`),
  });

  test('ends under the limit in characters and in bytes, with the marker first, and whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 5_000, max: 60_000 }),
        fc.constantFrom(...payloads, '漢'.repeat(500)),
        (times, limit, name) => {
          const body = comment({ ...poisoned(many(times), name) }, { limit });
          expect(body.length).toBeLessThanOrEqual(limit);
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limit);
          expect(body.split('\n')[0]).toBe(marker);
          expect(body.match(/^<details>$/gm)?.length ?? 0).toBe(body.match(/^<\/details>$/gm)?.length ?? 0);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('keeps the failures longer than the diagrams, and the diagrams longer than nothing', () => {
    const full = comment(failed);
    expect(full).toContain('```text');
    const tight = comment(failed, { limit: Math.floor(full.length * 0.9) });
    expect(tight).not.toContain('```text');
    expect(tight).toContain('chaos-gate replay s2');
    expect(comment(failed, { limit: 5_000 })).toContain('does not survive');
  });
});

test('a hundred scenarios that each teach something fit', () => {
  const one = failed.scenarios.find(({ smallest }) => smallest !== null);
  if (one === undefined) throw new TypeError('the fixture has nothing to teach');
  const body = comment({ ...failed, scenarios: Array.from({ length: 100 }, (_, n) => ({ ...one, id: `s${n + 1}` })) });
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  expect(body).toContain('**Breaking point**: withstands a `delay` of up to about');
});

test('while smaller forms are looked for, the comment says so near its top, and no longer than that', () => {
  const body = (interim: boolean): string[] => commentBody(failed, { marker, replayCommand: (id) => id, interim }).split('\n');
  expect(body(true).findIndex((line) => line.includes('is still running'))).toBe(6);
  expect(body(false).join()).not.toContain('is still running');
});

test('the smallest form is the first command, and the drawn one stands with the course', () => {
  const body = commentBody(failed, { marker, replayCommand: (id, form) => `chaos-gate replay ${id} ${form}` });
  const [smallest, course, drawn] = ['replay s2 smallest', 'Step by step', 'replay s2 drawn'].map((words) => body.indexOf(words));
  expect([smallest, course, drawn]).toEqual([smallest, course, drawn].toSorted((a = 0, b = 0) => a - b));
  expect(smallest).toBeGreaterThan(0);
  expect(body).not.toContain('replay s5 drawn');
});

test('a run link that is not https is shown, not linked', () => {
  const body = comment(passed, { runUrl: 'javascript:alert(1)' });
  expect(readBack(body).links).toEqual([]);
  expect(body).toContain('`javascript:alert(1)`');
});

test('a marker that is no HTML comment, or a limit without room, is a bug', () => {
  expect(() => commentBody(passed, { marker: '# hi', replayCommand: String })).toThrow(RangeError);
  expect(() => comment(passed, { limit: 100 })).toThrow(RangeError);
});

test('a replay command that is too long is not cut but named by its file', () => {
  const body = commentBody(failed, { marker, replayCommand: (id) => `chaos-gate replay ${'x'.repeat(5000)}${id}` });
  expect(body).not.toContain('xxxx');
  expect(body).toContain('`chaos-gate replay result.json --scenario s2`');
});

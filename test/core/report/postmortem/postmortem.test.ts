import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../src/core/model/result.ts';
import { headline } from '../../../../src/core/report/headline.ts';
import { serializeMarkdown } from '../../../../src/core/report/markdown/serialize.ts';
import { postmortem } from '../../../../src/core/report/postmortem/postmortem.ts';
import { failed } from '../../../fixtures/results/failed.ts';
import { inconclusive, unhealthy, unrestored } from '../../../fixtures/results/others.ts';
import { passed } from '../../../fixtures/results/passed.ts';

const draft = (result: Result): string => serializeMarkdown(postmortem(result, headline(result)));

/** What blameless reviews forbid: counterfactuals, persons, one cause for everything, big words. */
const forbidden = [
  /should have|could have|would have|\bfailed to\b|forgot|neglect|mistake|careless|fault of/i,
  /\b(he|she|they|you|we|engineer|developer|author|operator|someone|somebody)\b/i,
  /root cause/i,
  /\boutage\b/i,
  /\b(why|who)\b/i,
];

describe('the draft for a failed run', () => {
  const text = draft(failed);

  test.each(forbidden)('keeps to %s', (rule) => {
    expect(text).not.toMatch(rule);
  });

  test('has the sections that postmortem guides ask for, in their order', () => {
    expect(text.match(/(?<=^#### ).*$/gm)).toEqual([
      'Summary',
      'Impact',
      'Timeline',
      'Contributing factors',
      'What went well',
      'Where luck helped',
      'Action items',
      'Open questions',
    ]);
  });
});

test('every action item is a task with a type and a check that proves it done', () => {
  const items =
    draft(failed)
      .split('#### Action items')[1]
      ?.split('####')[0]
      ?.match(/^- .*$/gm) ?? [];
  expect(items.length).toBeGreaterThanOrEqual(3);
  for (const item of items) expect(item).toMatch(/^- \[ \] (mitigate|prevent): .+ Done when the replay of `s\d` passes\.$/);
});

test('what was inferred is said to be, beside what was observed', () => {
  const text = draft(failed);
  expect(text).toContain('**Observed** (`s2`): while `api-to-cache` was disturbed');
  expect(text).toContain('**Inferred**: nothing on the way put a shorter limit on the wait than the probe did.');
});

test('the impact has numbers and names their source', () => {
  expect(draft(failed)).toContain('(120 of 316) failed');
  expect(draft(failed)).toContain('Source: the probes of this run, 20 each second.');
});

test.each([
  ['passed', passed],
  ['unhealthy', unhealthy],
  ['inconclusive', inconclusive],
  ['unrestored', unrestored],
])('there is none when the preview broke no promise: %s', (_name, result) => {
  expect(draft(result)).toBe('');
});

import { describe, expect, test } from 'vitest';
import { patternOf } from '../../../../src/core/diagnosis/pattern-of.ts';
import { weaknesses } from '../../../../src/core/model/result/diagnosis.ts';
import type { Result } from '../../../../src/core/model/result/result.ts';
import { headline } from '../../../../src/core/report/headline.ts';
import { serializeMarkdown } from '../../../../src/core/report/markdown/serialize.ts';
import { postmortem } from '../../../../src/core/report/postmortem/postmortem.ts';
import { failed } from '../../../fixtures/results/failed.ts';
import { inconclusive, unhealthy, unrestored } from '../../../fixtures/results/others.ts';
import { passed } from '../../../fixtures/results/passed.ts';

/** The same run as a release saw it that had no names for what it saw. */
const undiagnosed: Result = { ...failed, scenarios: failed.scenarios.map((scenario) => ({ ...scenario, diagnoses: [] })) };

const draft = (result: Result): string => serializeMarkdown(postmortem(result, headline(result)));

/** What blameless reviews forbid: counterfactuals, persons, one cause for everything, big words. */
const forbidden = [
  /should have|could have|would have|\bfailed to\b|forgot|neglect|mistake|careless|fault of/i,
  /\b(he|she|they|you|we|engineer|developer|author|operator|someone|somebody)\b/i,
  /root cause/i,
  /\boutage\b/i,
  /\b(why|who)\b/i,
];

describe.each([
  ['a failed run', failed],
  ['a run without a diagnosis', undiagnosed],
])('the draft for %s', (_name, result) => {
  const text = draft(result);

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

test.each([
  ['of the diagnoses', failed, 2],
  ['of the findings', undiagnosed, 4],
])('every action item %s is a task with a type and a check that proves it done', (_name, result, many) => {
  const items =
    draft(result)
      .split('#### Action items')[1]
      ?.split('####')[0]
      ?.match(/^- .*$/gm) ?? [];
  expect(items).toHaveLength(many);
  for (const item of items) expect(item).toMatch(/^- \[ \] (mitigate|prevent): .+ Done when the replay of `s\d` passes\.$/);
});

test('what was inferred is said to be, beside what was observed', () => {
  const text = draft(undiagnosed);
  expect(text).toContain('**Observed** (`s2`, fault on `api-to-cache`): 38\u00a0% of requests failed while the fault was in place');
  expect(text).toContain('**Inferred**: no timeout on the way was shorter than that of the probe.');
});

test('what the whole evidence shows stands in place of what single findings suggest', () => {
  const text = draft(failed);
  expect(text).toMatch(/\*\*Inferred\*\*: no timeout, likely \(at `api-to-cache`, seen by `storefront`\): upstream responses were 1.9/);
  expect(text).toContain('prevent: At `api`, against [not supervised](');
  expect(text).not.toContain('nothing on the way put a shorter limit');
});

test.each(weaknesses)('what is told of %s keeps to the same rules', (weakness) => {
  const { title, structure } = patternOf(weakness);
  for (const rule of forbidden) expect(`${title} ${structure}`).not.toMatch(rule);
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

import { expect, it } from 'vitest';
import { commentBody } from '../../../../src/core/report/comment.ts';
import { reportHtml } from '../../../../src/core/report/html.ts';
import { parseResult, resultJson } from '../../../../src/core/report/json.ts';
import { reportMarkdown } from '../../../../src/core/report/report-md.ts';
import { replayOf } from '../../../../src/core/report/sections/replay.ts';
import { resultText } from '../../../../src/core/report/text.ts';
import { failed } from '../../../fixtures/results/failed.ts';
import { passed } from '../../../fixtures/results/passed.ts';

const host = 'pr-7.acme.example';
const overrides = [`nothing shows that ${host} is a preview: safety.allow-hosts allows it by *.acme.example`];

it.each([passed, failed])('an override stands right below the headline, in every report', (result) => {
  const told = { ...result, overrides };
  const comment = commentBody(told, { marker: '<!-- m -->', replayCommand: replayOf(told) });
  for (const text of [comment, reportMarkdown(told), reportHtml(told).replace(/^[\s\S]*<\/style>/, ''), resultText(told)]) {
    const place = text.indexOf('Safety override');
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(2_000);
    expect(text.slice(place, place + 400).replaceAll(/\\|\s+/g, ' ')).toContain(host);
  }
  expect(parseResult(resultJson(told)).overrides).toEqual(overrides);
  expect(commentBody(result, { marker: '<!-- m -->', replayCommand: replayOf(result) })).not.toContain('Safety override');
});

it('an override of a report that does not fit otherwise is still there', () => {
  const many = { ...failed, overrides, notes: Array.from({ length: 50 }, () => 'x'.repeat(2_000)) };
  expect(commentBody(many, { marker: '<!-- m -->', replayCommand: replayOf(many), limit: 5_000 })).toContain('Safety override');
});

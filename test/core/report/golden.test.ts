import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentBody } from '../../../src/core/report/comment.ts';
import { reportHtml } from '../../../src/core/report/html.ts';
import { reportJunit } from '../../../src/core/report/junit.ts';
import { reportMarkdown } from '../../../src/core/report/report-md.ts';
import { replayOf } from '../../../src/core/report/sections/replay.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { added } from '../../fixtures/results/added.ts';
import { failed } from '../../fixtures/results/failed.ts';
import * as others from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

/** These files show what a reader sees; `UPDATE_GOLDEN=1 npx vitest run test/core/report/golden.test.ts` writes them anew. */
const folder = new URL('../../golden/reports/', import.meta.url);
const marker = '<!-- chaos-gate:v1 name=shop run=8123456789 attempt=1 -->';

const files = Object.entries({ failed, passed, added, ...others }).flatMap(([name, result]) => {
  const comment = commentBody(result, {
    marker,
    runUrl: 'https://github.com/octo/shop/actions/runs/8123456789',
    replayCommand: replayOf(result),
  });
  return [
    [`${name}.comment.md`, comment],
    [`${name}.report.md`, reportMarkdown(result)],
    [`${name}.txt`, resultText(result)],
    [`${name}.junit.xml`, reportJunit(result)],
    ...(name === 'failed' || name === 'passed' ? [[`${name}.html`, reportHtml(result)] as const] : []),
  ] as const;
});

test.each(files)('%s is as it was', (name, text) => {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(name, folder), text);
  }
  expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

import { describe, expect, it } from 'vitest';
import { serializeMarkdown } from '../../../src/core/report/markdown/serialize.ts';
import { redactor } from '../../../src/core/secrets/redactor.ts';
import { hasCmark } from '../../injection/cmark.ts';
import { curatedEscapes, generatedEscapes } from '../../injection/markdown.ts';
import { curated } from '../../injection/payloads.ts';
import { leaksOf } from '../../injection/secrets.ts';
import { canaries } from '../secrets/encodings.ts';

/** A small part of `npm run injection`. */
describe.skipIf(!hasCmark())("text from outside, as GitHub's parser reads it", () => {
  it('stays in its place in a report', () => {
    expect(curated.length).toBeGreaterThanOrEqual(600);
    expect(curatedEscapes(15).escapes).toEqual([]);
  });

  it('ticks no task', () => {
    expect(curated.filter((one) => one.includes('[x]')).length).toBeGreaterThan(5);
    expect(generatedEscapes(1_000, 1, serializeMarkdown)).toEqual([]);
  });
});

it('a secret is in no sink, however it was encoded', async () => {
  expect((await leaksOf([canaries[1], canaries[5], canaries[8]].map(String), redactor(canaries))).leaks).toEqual([]);
});

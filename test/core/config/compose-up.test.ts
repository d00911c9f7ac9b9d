import { describe, expect, test } from 'vitest';
import { baseConfig, isCompared } from '../../../src/core/compare/base-side.ts';
import { given, parsed, right, wrong } from './given.ts';

const preview = (compose: string) => given({ preview: `{ url: "http://127.0.0.1:8080", compose: ${compose} }` });

describe('`compose` of the preview', () => {
  test.each([
    ['{ up: true }', { files: [], readyMs: 300_000 }],
    ['{ up: true, file: compose.yml }', { files: ['compose.yml'], readyMs: 300_000 }],
    ['{ up: true, file: [compose.yml, deploy/ci.yml], ready-within: 90s }', { files: ['compose.yml', 'deploy/ci.yml'], readyMs: 90_000 }],
  ])('%s', (text, expected) => {
    expect(right(preview(text)).compose).toEqual(expected);
  });

  test('is absent from a config without it', () => {
    expect(right(given())).not.toHaveProperty('compose');
  });

  test.each([
    ['{ up: false }', 'write `up: true`, or remove `compose`'],
    ['{ file: compose.yml }', 'preview.compose.up'],
    ['{ up: true, file: /etc/compose.yml }', 'the file must be in the workspace'],
    ['{ up: true, file: ../compose.yml }', 'the file must be in the workspace'],
    ['{ up: true, file: "--project-name" }', 'expected a path in the workspace'],
    ['{ up: true, file: [] }', 'preview.compose.file'],
    ['{ up: true, ready-within: 10h }', 'preview.compose.ready-within'],
  ])('%s is refused', (text, message) => {
    expect(wrong(preview(text)).join('\n')).toContain(message);
  });

  test('starts only the change: the base has to run already', () => {
    const base = '{ preview: { url: "http://127.0.0.1:8081", compose: { up: true } } }';
    expect(parsed(given({ compare: base })).ok).toBe(false);
    const config = right(
      given({
        preview: '{ url: "http://127.0.0.1:8080", compose: { up: true } }',
        compare: '{ preview: "http://127.0.0.1:8081" }',
        faults: '[{ fault: surge, on: preview }]',
      }),
    );
    if (!isCompared(config)) throw new TypeError('the config has a base');
    expect(baseConfig(config)).not.toHaveProperty('compose');
  });
});

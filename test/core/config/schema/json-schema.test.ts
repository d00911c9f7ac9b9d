import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../../../src/core/config/parse.ts';
import { jsonSchema } from '../../../../src/core/config/schema/json-schema.ts';
import { given, parsed } from '../given.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true }).compile(jsonSchema());
const holds = (text: string): boolean => validate(parse(text));

describe('the JSON Schema', () => {
  test.each(['test/golden/config/shop.yml', 'examples/shop/chaos.yml', 'examples/nginx/chaos.yml'])(
    'holds for %s, and so does the parser',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(holds(text)).toBe(true);
      expect(parsed(text)).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['an unknown key', given({ nmae: 'x' })],
    ['a missing key', given({ checks: '' })],
    ['an unknown fault', given({ faults: '[{ fault: kil, on: api }]' })],
    ['a parameter of another fault', given({ faults: '[{ fault: kill, on: api, delay: 5s }]' })],
    ['a duration without a unit', given({ plan: '{ budget: 10 }' })],
    ['a target that is two', given({ targets: '{ api: { process: { port: 1 }, link: { to: preview } } }' })],
    ['a check that is none', given({ checks: '[{ name: home }]' })],
    ['another version', given({ version: '2' })],
  ])('does not hold for %s, and neither does the parser', (_what, text) => {
    expect(holds(text)).toBe(false);
    expect(parsed(text)).toMatchObject({ ok: false });
  });

  test('lets a variable stand for any value', () => {
    expect(
      holds(given({ plan: `{ scenarios: "\${N}", budget: "\${B:-10m}" }`, targets: `{ api: { process: { port: "\${PORT}" } } }` })),
    ).toBe(true);
  });

  test.each(['', '{ headers: { a: b } }', '{}', '{ url: "http://127.0.0.1:1", headers: { a: b } }', 'http://127.0.0.1:1'])(
    'holds for the preview `%s`, and so does the parser, whose address an input may give',
    (preview) => {
      const text = given({ preview });
      expect(holds(text)).toBe(true);
      const overrides = { preview: 'http://127.0.0.1:8080' };
      expect(parseConfig({ text, file: 'chaos.yml', env: {}, overrides })).toMatchObject({ ok: true });
    },
  );

  test('does not hold for a base without an address, and neither does the parser', () => {
    const text = given({ compare: '{ preview: { headers: { a: b } }, targets: { api: { process: { port: 9001 } } } }' });
    expect(holds(text)).toBe(false);
    expect(parsed(text)).toMatchObject({ ok: false });
  });

  test('tells what is meant when a key is left out', () => {
    const { properties } = jsonSchema();
    expect(properties?.plan?.properties?.budget).toMatchObject({ default: '10m' });
    expect(properties?.checks?.items?.properties?.recovers).toMatchObject({ default: '10s' });
  });
});

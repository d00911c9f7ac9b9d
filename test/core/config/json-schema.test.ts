import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../../src/core/config/json-schema.ts';
import { targetKinds } from '../../../src/world/targets/catalog.ts';
import { given, parsed } from './given.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true }).compile(
  jsonSchema(targetKinds),
);
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

  test('does not ask for a preview: it may come as an input', () => {
    expect(holds(given({ preview: '' }))).toBe(true);
  });

  test('tells what is meant when a key is left out', () => {
    const { properties } = jsonSchema(targetKinds);
    expect(properties?.plan?.properties?.budget).toMatchObject({ default: '10m' });
    expect(properties?.checks?.items?.properties?.recovers).toMatchObject({ default: '10s' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namedKinds } from '../../../src/core/config/schema/named-kinds.ts';
import { configSchema } from '../../../src/core/config/schema/schema.ts';
import { Source } from '../../../src/core/config/source/source.ts';
import { check } from '../../../src/core/config/validate.ts';
import { readYaml } from '../../../src/core/config/yaml/read-yaml.ts';

const examples = new URL('../../../examples/', import.meta.url);
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('chaos.yml'));

function rootOf(file: string): unknown {
  const text = readFileSync(new URL(file, examples), 'utf8');
  return { ...Object(readYaml(text, new Source(file, text), process.env).value), preview: 'http://127.0.0.1:8080' };
}

test.for(files)('the kinds that %s names let it through as all kinds do', (file) => {
  const root = rootOf(file);
  const whole = configSchema().safeParse(root);
  expect(whole.success).toBe(true);
  expect(check(root)).toEqual(whole);
  expect(namedKinds(root)?.faults.length).toBeGreaterThan(0);
});

test('messages list all kinds, not only those in the config', () => {
  const root = {
    version: 1,
    preview: 'http://127.0.0.1:8080',
    checks: [{ name: 'front', http: {} }],
    faults: [{ fault: 'surge', on: 'preview' }, { fault: 'sureg' }],
  };
  expect(check(root).error?.issues).toEqual(configSchema().safeParse(root).error?.issues);
});

test('data that names no fault is checked against all kinds', () => {
  for (const root of [null, [], {}, { faults: [] }, { faults: ['kill', null] }]) {
    expect(namedKinds(root)).toBeNull();
    expect(check(root).success).toBe(false);
  }
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { jsonSchema } from '../../../src/core/config/schema/json-schema.ts';

const data = {
  $schema: 'docs/schema.json',
  version: 1,
  preview: 'http://127.0.0.1:8080',
  checks: [{ name: 'home', http: { path: '/' }, rate: '50/s' }],
  faults: [{ fault: 'surge', on: 'preview' }],
};
const read = (text: string) => parseConfig({ text, file: 'chaos.json', env: {} });
const without$ = ({ $schema: _, ...rest }: typeof data) => rest;
const yaml = `version: 1
preview: http://127.0.0.1:8080
checks: [{ name: home, http: { path: / }, rate: 50/s }]
faults: [{ fault: surge, on: preview }]
`;

describe('a config in JSON', () => {
  it.each([undefined, 1, 2, '\t'])('reads as the same config as in YAML, indented by %j', (indent) => {
    expect(parse(yaml)).toEqual(without$(data));
    expect(read(JSON.stringify(data, null, indent))).toEqual(read(yaml));
    expect(read(yaml).ok).toBe(true);
  });

  it('may name its schema, which accepts that', () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema());
    expect([validate(data), validate(without$(data)), validate({ ...data, $scheme: '' })]).toEqual([true, true, false]);
  });

  it('means every text as JSON does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        fc.pre(!text.includes('${'));
        const contains = read(JSON.stringify({ ...data, checks: [{ name: 'home', http: { contains: text }, rate: '50/s' }] }));
        expect(contains).toMatchObject({ ok: true, config: { checks: [{ params: { contains: text } }] } });
      }),
    );
  });

  it.each([
    ['an unknown fault', (text: string) => text.replace('"surge"', '"sruge"'), 16, 'unknown fault `sruge`'],
    ['a key twice', (text: string) => text.replace('"version": 1,', '"version": 1,\n  "version": 1,'), 4, '`version`'],
    ['a missing comma', (text: string) => text.replace('"version": 1,', '"version": 1'), 3, 'is a comma missing at the end of this line?'],
    ['a comment', (text: string) => text.replace('"version": 1,', '"version": 1, // the format'), 3, 'JSON has no comments'],
    [
      'a comment of several lines',
      (text: string) => text.replace('"version": 1,', '"version": 1, /* the\n format */'),
      3,
      'JSON has no comments',
    ],
    ['an open brace', (text: string) => text.slice(0, -2), 19, 'must end with a }'],
  ])('with %s is a problem with its line', (_, change, line, says) => {
    const result = read(change(JSON.stringify(data, null, 2)));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => [problem.line, `${problem.message} ${problem.hint}`])).toContainEqual([
      line,
      expect.stringContaining(says),
    ]);
  });
});

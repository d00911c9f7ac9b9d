import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, idFinder, recordOf } from '../../../src/core/checks/writes/write-record.ts';
import { writes } from '../../../src/core/checks/writes.ts';
import type { Json } from '../../../src/core/model/json.ts';
import { checkContract, httpResponses } from '../../contracts/check.ts';
import { assertProperty } from '../../contracts/property.ts';
import { given, parsed, right } from '../config/given.ts';

const write = { path: '/orders', body: '{"id":"{id}","text":"{content}"}' };
const read = { path: '/orders/{id}' };

checkContract(writes, {
  responses: httpResponses,
  valid: [
    { write, read },
    { write: { path: '/orders', body: { id: '{id}', lines: [1] } }, read: { path: '/all', list: true } },
    {
      write: { method: 'PUT', path: '/orders/{id}', headers: { 'Idempotency-Key': '{id}' }, status: [200, 201] },
      read: { path: '/orders?q={id}', headers: { accept: 'text/plain' }, contains: 'id={id}', gone: '4xx', status: 200 },
    },
  ],
  invalid: [
    [{}, /expected object/],
    [{ write }, /expected object/],
    [{ write: { path: '/orders' }, read }, /write `\{id\}` into the path, a header or the body/],
    [{ write: { ...write, body: '{content}' }, read }, /write `\{id\}`/],
    [{ write, read: { path: '/orders' } }, /a path with `\{id\}`/],
    [{ write, read: { path: '/orders?run={run}' } }, /`list: true`/],
    [{ write: { ...write, path: '//evil/' }, read }, /begins with one "\/"/],
    [{ write: { ...write, method: 'GET' }, read }, /"POST"/],
    [{ write: { ...write, headers: { Host: 'evil' } }, read }, /./],
    [{ write, read: { ...read, gone: 99 } }, /100 to 599/],
    [{ write, read: { ...read, nosuchkey: 1 } }, /nosuchkey/],
  ],
});

test('a write holds by its status alone', () => {
  const params = writes.params.parse({ write: { ...write, status: 201 }, read });
  const response = { status: 201, headers: {}, body: 'anything', cut: true };
  expect(writes.judge(params, response)).toBeNull();
  expect(writes.judge(params, { ...response, status: 200 })).toBe('status 200');
  expect(writes.judge(params, { ...response, status: null })).toBe('status none');
});

describe('in a config', () => {
  const checks = (params: Json): string => given({ checks: JSON.stringify([{ name: 'orders', writes: params, rate: '20/s' }]) });

  test('it is complete, and has a timeout', () => {
    const [check] = right(checks({ write: { ...write, status: 201 }, read, timeout: '3s' })).checks;
    expect(check).toMatchObject({
      kind: 'writes',
      timeoutMs: 3_000,
      params: { write: { method: 'POST', status: 201 }, read: { list: false, gone: [404, 410] } },
    });
  });

  test('a forgotten placeholder is reported with its position', () => {
    const text = given({
      checks: `
  - name: orders
    writes:
      write: { path: /orders, body: '{content}' }
      read: { path: /orders }
`,
    });
    const result = parsed(text);
    if (result.ok) throw new Error('it is right');
    expect(result.problems.map(({ code, path, line, column }) => ({ code, path, line, column }))).toEqual([
      { code: 'CG1104', path: 'checks[0].writes.write', line: 7, column: 14 },
      { code: 'CG1104', path: 'checks[0].writes.read.path', line: 8, column: 21 },
    ]);
  });
});

describe('a record', () => {
  test('puts itself in the place of each placeholder, and leaves every other brace alone', () => {
    const record = recordOf('cg1', 7);
    expect(fill('{"id":"{id}","run":"{run}","of":{id2},"id":{}}', record)).toBe('{"id":"cg1-00000007","run":"cg1","of":{id2},"id":{}}');
  });

  test('is like no other: no id and no content is part of another record', () => {
    const number = fc.nat({ max: 2_000_000 });
    assertProperty(
      fc.property(number, number, (a, b) => {
        const [one, other] = [recordOf('cg1', a), recordOf('cg1', b)];
        expect(`${one.id} ${one.content}`).toMatch(/^[a-z0-9]+-\d{8} [a-z0-9]+$/);
        expect(one.id === other.id || other.id.includes(one.id)).toBe(a === b);
        expect(one.content === other.content).toBe(a === b);
        expect(idFinder('cg1')(`a ${one.content} b ${one.id}0`)).toBe(one.id);
      }),
    );
  });
});

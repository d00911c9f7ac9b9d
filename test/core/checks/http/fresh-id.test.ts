import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPlaceholder, withId } from '../../../../src/core/checks/http/fresh-id.ts';
import { carriedBody, type RequestBody } from '../../../../src/core/checks/http/request.ts';
import { recordId } from '../../../../src/core/checks/writes/write-record.ts';
import { assertProperty } from '../../../contracts/property.ts';

const request = (path: string, body: RequestBody | undefined, headers: Record<string, string> = {}) => ({
  path,
  headers,
  body: carriedBody(body),
});

describe('`{id}` in a request', () => {
  test('is the same id in the path, the query, the headers and the body', () => {
    const asked = request('/orders/{id}?again={id}', { order: '{id}', items: [{ '{id}': 1 }] }, { 'Idempotency-Key': 'k-{id}' });
    expect(withId(asked, 'cg1-1')).toEqual({
      path: '/orders/cg1-1?again=cg1-1',
      headers: { 'Idempotency-Key': 'k-cg1-1' },
      body: { text: '{"order":"cg1-1","items":[{"cg1-1":1}]}', type: 'application/json' },
    });
  });

  test.each([
    ['{{id}}', '{id}'],
    ['{ user {{id}} }', '{ user {id} }'],
    ['{{id}} {id}', '{id} x'],
    ['{ id } {Id} {content} {run}', '{ id } {Id} {content} {run}'],
  ])('is the text `{id}` where its braces are doubled: %s', (written, sent) => {
    expect(withId(request('/', written), 'x').body?.text).toBe(sent);
  });

  test('leaves every other request as it is', () => {
    const text = fc.string().filter((one) => !one.includes('{id}'));
    assertProperty(
      fc.property(text, fc.dictionary(fc.constantFrom('a', 'b'), text), fc.oneof(text, fc.jsonValue()), (path, headers, body) => {
        const asked = request(path, body as RequestBody, headers);
        fc.pre(!(asked.body?.text ?? '').includes('{id}'));
        expect(hasPlaceholder(asked)).toBe(false);
        expect(withId(asked, 'x')).toEqual(asked);
      }),
    );
  });

  test('keeps a JSON body valid, because an id has safe characters and a bounded length', () => {
    for (const number of [0, 7, 99_999_999]) {
      const id = recordId('cg0123456789ab', number);
      expect(id).toMatch(/^[a-z0-9-]{23}$/);
      const { body } = withId(request('/', { deep: [{ key: 'a{id}"b' }] }), id);
      expect(JSON.parse(body?.text ?? '')).toEqual({ deep: [{ key: `a${id}"b` }] });
    }
  });
});

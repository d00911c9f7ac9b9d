import { describe, expect, test } from 'vitest';
import type { HttpResponse } from '../../../src/core/checks/http/http-response.ts';
import { http } from '../../../src/core/checks/http.ts';
import { checkContract, httpResponses } from '../../contracts/check.ts';

checkContract(http, {
  responses: httpResponses,
  valid: [
    {},
    { path: '/a?b=c', status: [200, '3xx'], json: { ok: true } },
    { method: 'POST', send: { headers: { 'X-Key': 'v' }, body: { a: [1] } }, status: 201 },
    { contains: 'hello', matches: 'o+', headers: { 'Content-Type': '/^text\\/html/', server: 'x' } },
  ],
  invalid: [
    [{ path: 'healthz' }, /begins with one "\/"/],
    [{ path: 'http://evil/' }, /begins with one "\/"/],
    [{ path: '//evil/' }, /begins with one "\/"/],
    [{ path: '/\\evil/' }, /begins with one "\/"/],
    [{ path: '/a\r\nHost: b' }, /begins with one "\/"/],
    [{ path: '/a b' }, /begins with one "\/"/],
    [{ status: 99 }, /100 to 599/],
    [{ status: '6xx' }, /"2xx"/],
    [{ status: [] }, /a list of them/],
    [{ headers: { 'a b': 'c' } }, /./],
    [{ headers: { a: 'b\r\nc: d' } }, /without line breaks/],
    [{ headers: { a: '/(/' } }, /valid JavaScript regular expression/],
    [{ send: { headers: { Host: 'evil' } } }, /./],
    [{ method: 'HEAD', contains: 'x' }, /no body/],
    [{ send: { body: 'x' } }, /method: POST/],
    [{ matches: '(' }, /valid JavaScript regular expression/],
    [{ matches: '(a+)\\1' }, /without back-references/],
  ],
});

const response = (parts: Partial<HttpResponse>): HttpResponse => ({ status: 200, headers: {}, body: '', cut: false, ...parts });
const judge = (params: object, parts: Partial<HttpResponse>): string | null => http.judge(http.params.parse(params), response(parts));

describe('http', () => {
  test.each<[string, object, Partial<HttpResponse>, string | null]>([
    ['any 2xx by default', {}, { status: 204 }, null],
    ['a 3xx is not 2xx', {}, { status: 302 }, 'status 302'],
    ['one of a list', { status: [404, '5xx'] }, { status: 503 }, null],
    ['none of a list', { status: [404, '5xx'] }, { status: 200 }, 'status 200'],
    ['a header, whatever its case', { headers: { 'X-A': 'b' } }, { headers: { 'x-a': 'b' } }, null],
    ['another header value', { headers: { 'x-a': 'b' } }, { headers: { 'x-a': 'bb' } }, 'header'],
    ['a missing header', { headers: { 'x-a': 'b' } }, {}, 'header'],
    ['a header of Object.prototype is missing too', { headers: { constructor: '/./' } }, {}, 'header'],
    ['a header by pattern', { headers: { 'x-a': '/^b+$/' } }, { headers: { 'x-a': 'bb' } }, null],
    ['text in the body', { contains: 'lo w' }, { body: 'hello world' }, null],
    ['text not in the body', { contains: 'bye' }, { body: 'hello world' }, 'body'],
    ['text that may be behind the cut', { contains: 'bye' }, { body: 'hello', cut: true }, 'cut'],
    ['a pattern in the body', { matches: '^h.*d$' }, { body: 'hello world' }, null],
    ['a pattern not in the body', { matches: 'order-\\d+' }, { body: 'order-x' }, 'body'],
    ['JSON that holds more', { json: { a: { b: 1 } } }, { body: '{"a":{"b":1,"c":2},"d":[]}' }, null],
    ['JSON with another value', { json: { a: 1 } }, { body: '{"a":"1"}' }, 'json'],
    ['JSON without the key', { json: { toString: {} } }, { body: '{}' }, 'json'],
    ['not JSON', { json: { a: 1 } }, { body: '<html>' }, 'not JSON'],
    ['JSON that was cut', { json: { a: 1 } }, { body: '{"a":1', cut: true }, 'cut'],
    ['a list of the same length', { json: [1, { a: 1 }] }, { body: '[1,{"a":1,"b":2}]' }, null],
    ['a longer list', { json: [1] }, { body: '[1,2]' }, 'json'],
    ['null is not an object', { json: {} }, { body: 'null' }, 'json'],
    ['the status speaks first', { status: 200, contains: 'x' }, { status: 500 }, 'status 500'],
  ])('%s', (_, params, parts, reason) => {
    expect(judge(params, parts)).toBe(reason);
  });

  // safety.md 69: huge numbers, NUL, invalid text, depth.
  test.each([
    ['deep JSON', '['.repeat(100_000) + ']'.repeat(100_000), 'json'],
    ['huge numbers', '{"a":1e999999}', 'json'],
    ['NUL bytes', '\0\0', 'not JSON'],
    ['replacement characters', '\ufffd', 'not JSON'],
  ])('%s in a body is judged, not thrown (69)', (_, body, reason) => {
    expect(judge({ json: { a: 1 } }, { body })).toBe(reason);
  });
});

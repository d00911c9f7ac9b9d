import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordState, recordStateOf, recordStatesIn } from '../../../../src/core/checks/writes/record-state.ts';
import { recordOf } from '../../../../src/core/checks/writes/write-record.ts';
import type { WritesParams } from '../../../../src/core/checks/writes/writes-params.ts';
import { writes } from '../../../../src/core/checks/writes.ts';
import { hostileText } from '../../../contracts/hostile-text.ts';
import { assertProperty } from '../../../contracts/property.ts';

const write = { path: '/o', body: { id: '{id}', text: '{content}' } };
const params = (read: object = {}): WritesParams => writes.params.parse({ write, read: { path: '/o/{id}', ...read } });
const record = recordOf('cg1', 1);
const { id, content } = record;
const response = (body: unknown, status: number | null = 200, cut = false) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  cut,
});

describe('a response about one record', () => {
  test.each<[string, RecordState, ReturnType<typeof response>, object?]>([
    ['with its content', 'kept', response({ text: content })],
    ['that names it many times', 'kept', response({ id, href: `/o/${id}`, text: content, html: `<p>${content}</p>` })],
    ['with parts that name it too', 'kept', response({ id, text: content, events: [{ of: id }, { of: id }] })],
    ['in a page', 'kept', response(`<html>\n<h1>${id}</h1>\n<p>${content}</p></html>`)],
    ['in plain text', 'kept', response(`${id} ${content}\n`)],
    ['that says 404', 'gone', response({ id, text: content }, 404)],
    ['that says 410', 'gone', response('', 410)],
    ['without anything', 'gone', response('')],
    ['null', 'gone', response('null')],
    ['an empty search', 'gone', response({ items: [], total: 0 })],
    [
      'a search that finds it twice',
      'doubled',
      response({
        items: [
          { id, text: content },
          { id, text: content },
        ],
        total: 2,
      }),
    ],
    ['two lines with it', 'doubled', response(`${content}\n${content}\n`)],
    ['another content', 'changed', response({ id, text: 'cother' })],
    ['another content alone', 'changed', response({ text: 'cother' })],
    ['the content of another', 'changed', response({ id, text: recordOf('cg1', 2).content })],
    ['an error', 'unread', response('oops', 500)],
    ['no status', 'unread', response({ text: content }, null)],
    ['a redirect', 'unread', response('', 302)],
    ['a body that was cut before it came', 'unread', response('{"id":"', 200, true)],
    ['the status that a config calls gone', 'gone', response({ text: content }, 204), { gone: 204 }],
    ['text that a config asks for', 'kept', response({ key: id }), { contains: '"key":"{id}"' }],
    ['without the text that a config asks for', 'changed', response({ text: content }), { contains: '"key":"{id}"' }],
  ])('%s: %s', (_, state, got, read) => {
    expect(recordStateOf(params(read), record, got)).toBe(state);
  });

  test('where the write carries no content, the id must be there', () => {
    const bare = writes.params.parse({ write: { path: '/o/{id}', method: 'PUT' }, read: { path: '/o/{id}' } });
    expect(recordStateOf(bare, record, response({ id }))).toBe('kept');
    expect(recordStateOf(bare, record, response({ items: [] }))).toBe('gone');
  });

  test('any response is judged, and never throws', () => {
    const bodies = fc.oneof(hostileText, fc.json(), fc.constant(`${'['.repeat(50_000)}${']'.repeat(50_000)}`));
    assertProperty(
      fc.property(bodies, fc.option(fc.integer({ min: 100, max: 599 })), (body, status) => {
        expect(['gone', 'changed', 'unread']).toContain(recordStateOf(params(), record, response(body, status)));
        expect(['gone', 'unread']).toContain(recordStatesIn(params(), [record], response(body, status))[0]);
      }),
    );
  });
});

describe('one response about all records', () => {
  const records = Array.from({ length: 4 }, (_, number) => recordOf('cg1', number));
  const row = (number: number, more: object = {}) => ({ id: recordOf('cg1', number).id, text: recordOf('cg1', number).content, ...more });
  const states = (body: unknown, status = 200, cut = false) => recordStatesIn(params({ list: true }), records, response(body, status, cut));

  test.each<[string, unknown]>([
    ['a list', [row(0), row(1, { text: 'x' }), row(3), row(3)]],
    ['a list in an object', { latest: row(3).id, data: { orders: [row(3), row(0), row(3), row(1, { text: 'x' })] } }],
    [
      'records that name themselves twice',
      [0, 1, 3, 3].map((number) => row(number, { self: { href: `/o/${row(number).id}` }, ...(number === 1 && { text: 'x' }) })),
    ],
    ['lines', `${[row(0), row(1, { text: 'x' }), row(3), row(3)].map((one) => JSON.stringify(one)).join('\n')}\n`],
  ])('distinguishes in %s kept, changed, lost and duplicated records', (_, body) => {
    expect(states(body)).toEqual(['kept', 'changed', 'gone', 'doubled']);
  });

  test('may be keyed by id', () => {
    expect(states(Object.fromEntries([0, 1, 2].map((number) => [row(number).id, row(number)])))).toEqual(['kept', 'kept', 'kept', 'gone']);
    expect(states({ [row(0).id]: row(0).text, [row(1).id]: 'x' })).toEqual(['kept', 'changed', 'gone', 'gone']);
  });

  test('may hold records of others, and no more than ids', () => {
    const ids = writes.params.parse({ write: { path: '/o', body: '{id}' }, read: { path: '/o', list: true } });
    expect(recordStatesIn(ids, records, response([row(0).id, 'cg2-00000001', row(2).id, row(2).id]))).toEqual([
      'kept',
      'gone',
      'doubled',
      'gone',
    ]);
  });

  test('that cannot be read says nothing; one that was cut says nothing of what is not in it', () => {
    expect(states([row(0)], 500)).toEqual(Array(4).fill('unread'));
    expect(states(`${JSON.stringify(row(0))}\n${JSON.stringify(row(1))}\n{"id":"`, 200, true)).toEqual([
      'kept',
      'kept',
      'unread',
      'unread',
    ]);
  });

  test('that looks like one page of several says nothing of what is not on it', () => {
    const page = (length: number) => Array.from({ length }, (_, number) => row(number + 2));
    expect(states(page(50))).toEqual(['unread', 'unread', 'kept', 'kept']);
    expect(states(page(51))).toEqual(['gone', 'gone', 'kept', 'kept']);
  });

  test('of ten thousand records is judged in a moment', () => {
    const many = Array.from({ length: 10_001 }, (_, number) => recordOf('cg1', number));
    const startMs = performance.now();
    const body = { orders: many.slice(1).map((one) => ({ id: one.id, text: one.content })) };
    const found = recordStatesIn(params({ list: true }), many, response({ ...body, orders: [...body.orders, {}] }));
    expect(found.filter((state) => state === 'gone')).toHaveLength(1);
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });
});

import { describe, expect, test } from 'vitest';
import { clientRequests } from '../../../../src/core/checks/http/client-requests.ts';
import { planOf } from '../../../../src/core/plan/plan.ts';
import { given, right } from '../../config/given.ts';

const checks = `[
  { name: home, http: { path: /, send: { headers: { X-Key: k, x-forwarded-for: 203.0.113.7 } } } },
  { name: order, http: { path: /orders, method: POST, status: 201, send: { body: { n: 1 } } } },
  { name: again, http: { path: /, send: { headers: { x-key: k } } } },
  { name: open, tcp: {} },
]`;

/** What the clients of this fault send, as drawn from a config. */
function requestsOf(fault: string, own = checks) {
  const config = right(given({ checks: own, faults: `[{ on: preview, ${fault} }]` }));
  const spec = planOf(config, 'seed').scenarios[0]?.faults[0];
  if (spec === undefined) throw new Error('no fault was drawn');
  return clientRequests(config, { kind: spec.fault, params: spec.params });
}
const sent = (fault: string, own?: string) => requestsOf(fault, own).map(({ request }) => request);
const home = { method: 'GET', path: '/', headers: { 'x-key': 'k' }, body: null, status: '2xx' };

describe('what the clients of a traffic fault send', () => {
  test('is what the http checks send, each request once, without the address that a check gives itself', () => {
    const order = { method: 'POST', path: '/orders', headers: {}, body: { text: '{"n":1}', type: 'application/json' }, status: 201 };
    for (const fault of ['fault: surge', 'fault: abandon', 'fault: slow-clients']) expect(sent(fault)).toEqual([home, order]);
  });

  test('keys of the fault change it', () => {
    expect(sent('fault: surge, headers: { X-Lang: de }')[0]).toEqual({ ...home, headers: { 'x-key': 'k', 'x-lang': 'de' } });
    expect(sent('fault: surge, path: /search?q=1')).toEqual([{ ...home, path: '/search?q=1' }]);
    expect(sent('fault: surge, path: /orders, body: x')).toMatchObject([
      { method: 'POST', status: 201, body: { text: 'x', type: 'text/plain' } },
    ]);
    expect(sent('fault: surge, method: HEAD')).toMatchObject([
      { method: 'HEAD', path: '/', body: null },
      { method: 'HEAD', path: '/orders', body: null },
    ]);
  });

  test('without an http check it is the entry page', () => {
    expect(sent('fault: surge', '[{ name: open, tcp: {} }]')).toEqual([{ ...home, headers: {} }]);
  });

  test('responses are judged as the check judges them, and by their status where the request is another one', () => {
    const own = '[{ name: home, http: { path: /, contains: shop } }]';
    const response = { status: 200, headers: {}, body: 'please sign in', cut: false };
    expect(requestsOf('fault: surge', own)[0]?.judge(response)).toBe('body');
    expect(requestsOf('fault: surge, path: /other', own)[0]?.judge(response)).toBeNull();
    expect(requestsOf('fault: surge, path: /other', own)[0]?.judge({ ...response, status: 404 })).toBe('status 404');
  });

  test('a plan shows path, method and addresses where the config has them, and never a header', () => {
    const config = right(
      given({ faults: '[{ fault: surge, on: preview, path: /x, method: POST, forwarded-for: true, headers: { x-key: k }, body: b }]' }),
    );
    const params = planOf(config, 'seed').scenarios[0]?.faults[0]?.params;
    expect(params).toEqual({ rate: expect.any(Number), path: '/x', method: 'POST', 'forwarded-for': 1 });
    expect(
      planOf(right(given({ faults: '[{ fault: surge, on: preview, forwarded-for: false }]' })), 'seed').scenarios[0]?.faults[0]?.params,
    ).toEqual({
      rate: expect.any(Number),
    });
  });
});

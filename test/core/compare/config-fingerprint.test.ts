import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonical } from '../../../src/core/compare/canonical.ts';
import { configFingerprint } from '../../../src/core/compare/config-fingerprint.ts';
import type { Json } from '../../../src/core/model/json.ts';
import { given, right } from '../config/given.ts';

const question = (parts: Readonly<Record<string, string>> = {}) => configFingerprint(right(given(parts)));
const plain = question();

describe('the fingerprint is the same', () => {
  it.each([
    ['of a preview elsewhere', { preview: 'https://pr-12.preview.example' }],
    ['with another seed, number and budget', { plan: '{ seed: abc, scenarios: 9, budget: 3m }' }],
    [
      'of targets that lie elsewhere',
      { targets: '{ api: { process: { port: 9001 } }, cache: { link: { listen: "127.0.0.1:7380", to: "127.0.0.1:7379" } } }' },
    ],
    [
      'of targets in another order',
      { targets: '{ cache: { link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } }, api: { process: { port: 9000 } } }' },
    ],
    ['under another name, which is compared by itself', { name: 'other' }],
  ])('%s', (_, parts) => {
    expect(question(parts)).toBe(plain);
  });
});

describe('the fingerprint differs', () => {
  it.each([
    ['with another tolerance', { checks: '[{ name: home, http: {}, rate: 20/s, steady: { success: 90% } }]' }],
    ['at another rate', { checks: '[{ name: home, http: {}, rate: 21/s }]' }],
    ['of another path', { checks: '[{ name: home, http: { path: /cart }, rate: 20/s }]' }],
    ['with one more check', { checks: '[{ name: home, http: {}, rate: 20/s }, { name: cart, http: { path: /cart }, rate: 20/s }]' }],
    ['with another fault', { faults: '[{ fault: pause, on: api, lasts: 10s }]' }],
    ['with a fault of another length', { faults: '[{ fault: kill, on: api, lasts: 11s }]' }],
    [
      'with one more target',
      { targets: '{ api: { process: { port: 9000 } }, cache: { link: { to: preview } }, web: { process: { port: 9002 } } }' },
    ],
  ])('%s', (_, parts) => {
    expect(question(parts)).not.toBe(plain);
  });
});

it('holds nothing that may be secret', () => {
  const checks = (secret: string) =>
    `[{ name: home, http: { method: POST, send: { headers: { authorization: "Bearer ${secret}" }, body: { password: ${secret} } } }, rate: 20/s }]`;
  expect(question({ checks: checks('first-secret') })).not.toContain('secret');
  expect(question({ checks: checks('first-secret') })).toBe(question({ checks: checks('second-secret') }));
});

test('canonical JSON is one text for one value, and reads back as that value', () => {
  const shuffled = (value: Json): Json =>
    value === null || typeof value !== 'object'
      ? value
      : Array.isArray(value)
        ? value.map(shuffled)
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, shuffled(one)]),
          );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = JSON.parse(JSON.stringify(value)) as Json;
      expect(canonical(shuffled(written))).toBe(canonical(written));
      expect(JSON.parse(canonical(written))).toEqual(written);
    }),
  );
});

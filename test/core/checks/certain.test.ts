import { expect, test } from 'vitest';
import { isCertain } from '../../../src/core/checks/certain.ts';

test.each(['status 401', 'status 307', 'redirect to a login page', 'redirect to https', 'not HTTP: TLS', 'refused address'])(
  '%s does not change',
  (reason) => {
    expect(isCertain(reason)).toBe(true);
  },
);

// All of these are what a deployment looks like that has not finished.
test.each([
  'status 403',
  'status 404',
  'status 429',
  'status 500',
  'status 502',
  'status 503',
  'refused',
  'reset',
  'closed',
  'timeout',
  'name not found',
  'TLS: wrong host',
  'TLS: expired',
  'body',
  'not JSON',
])('%s may change', (reason) => {
  expect(isCertain(reason)).toBe(false);
});

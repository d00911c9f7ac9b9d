import { expect, test } from 'vitest';
import { redirectReason } from '../../../../src/core/checks/http/redirect.ts';

test.each([
  ['http://shop.test/a', 'https://shop.test/a', 'redirect to https'],
  ['http://shop.test:80/', 'https://shop.test/', 'redirect to https'],
  ['http://127.0.0.1:3000/', 'https://127.0.0.1:3000/', 'redirect to https'],
  ['https://shop.test/', 'http://shop.test/', 'redirect to http'],
  ['https://shop.test/', 'https://www.shop.test/', 'redirect to www'],
  ['https://www.shop.test/', 'https://shop.test/', 'redirect from www'],
  ['https://shop.test/', 'https://shop.test:8443/', 'redirect to another port'],
  ['https://shop.test/', 'https://else.test/', 'redirect to another host'],
  ['https://shop.test/', '//else.test/', 'redirect to another host'],
  ['https://shop.test/', 'app://open', 'redirect to another host'],
  ['https://shop.test/', 'https://[', 'redirect to another host'],
  ['https://shop.test/', 'https://shop.test/login?next=/', 'redirect to a login page'],
  ['https://shop.test/', '/users/sign_in', 'redirect to a login page'],
  ['https://shop.test/', '/auth/signin', 'redirect to a login page'],
  ['https://shop.test/', 'https://login.corp.test/x', 'redirect to a login page'],
  ['https://shop.test/', 'https://vercel.com/sso-api?url=x', 'redirect to a login page'],
  ['https://shop.test/', 'https://team.cloudflareaccess.com/cdn-cgi/access/login/x', 'redirect to a login page'],
  ['https://shop.test/docs', '/docs/', 'redirect to the path with a slash'],
  ['https://shop.test/docs/', '/docs', 'redirect to the path without a slash'],
  ['https://shop.test/docs?q=1', '/docs/?q=1', 'redirect to the path with a slash'],
  ['https://shop.test/', '/en/', null],
  ['https://shop.test/', '/', null],
  ['https://shop.test/blog', '/blogindex', null],
  ['https://shop.test/login', '/login/step-2', null],
  ['https://shop.test/', '/author/7', null],
])('from %s to %s: %s', (from, to, reason) => {
  expect(redirectReason(new URL(from), to)).toBe(reason);
});

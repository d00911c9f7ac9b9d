import { expect, test } from 'vitest';
import { isLoopback, isSameEnd } from '../../../src/core/address/same-end.ts';

const loopback = ['127.0.0.1', '127.0.0.2', '0.0.0.0', '::', '::1', '[::1]', 'localhost', 'LOCALHOST', '::ffff:127.0.0.1', 'app.localhost'];

test.each(loopback)('a connection to %s stays on this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
  expect(isSameEnd({ host, port: 80 }, { host: '127.0.0.1', port: 80 })).toBe(true);
  expect(isSameEnd({ host, port: 80 }, { host: '127.0.0.1', port: 81 })).toBe(false);
});

test.each(['10.0.0.1', 'db', 'localhost.example.org', '128.0.0.1', '::2'])('a connection to %s may leave this machine', (host) => {
  expect(isLoopback(host)).toBe(false);
  expect(isSameEnd({ host, port: 80 }, { host: '127.0.0.1', port: 80 })).toBe(false);
});

test('names are the same end in every spelling', () => {
  expect(isSameEnd({ host: 'DB.internal', port: 5432 }, { host: 'db.internal.', port: 5432 })).toBe(true);
});

import { expect, it } from 'vitest';
import { hostsIn } from '../../../src/core/packets/hosts.ts';

it('finds the addresses of a name in a hosts file, in any case and next to comments', () => {
  const text =
    '127.0.0.1\tlocalhost\n192.0.2.1 api pay.example.com # pay\n# 192.0.2.2 pay.example.com\n 192.0.2.3  PAY.example.com\nnameserver 192.0.2.9\n';
  expect(hostsIn(text, 'pay.example.com')).toEqual(['192.0.2.1', '192.0.2.3']);
  expect(hostsIn(text, 'example.com')).toEqual([]);
});

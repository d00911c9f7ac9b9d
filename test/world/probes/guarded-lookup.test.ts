import { expect, test } from 'vitest';
import { isForbiddenHost } from '../../../src/core/address/forbidden-host.ts';
import { http as httpCheck } from '../../../src/core/checks/http.ts';
import { http } from '../../../src/world/probes/http.ts';
import { tcp } from '../../../src/world/probes/tcp.ts';
import { placeAt } from '../../contracts/probe.ts';

test.each([
  'http://169.254.169.254/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://168.63.129.16/',
  'http://metadata.google.internal/',
  'http://METADATA.google.internal./',
])('the gate never connects to a preview at %s', async (preview) => {
  const probe = http.open(httpCheck.params.parse({}), placeAt(1, { preview }));
  expect(await probe.send(AbortSignal.timeout(20_000))).toEqual({ failure: 'refused address', ours: false });
  await probe.close();
});

// The URL parser does not read these as addresses, but the resolver does.
test.each(['2852039166:80', '0xa9fea9fe:80', 'metadata.google.internal:80', '[fe80::1]:80'])(
  'the gate never connects to a port at %s',
  async (to) => {
    const probe = tcp.open({ to }, placeAt(1));
    expect(await probe.send(AbortSignal.timeout(20_000))).toEqual({ failure: 'refused address', ours: false });
  },
);

test.each(['127.0.0.1', '10.0.0.1', '::1', '192.168.1.1', 'shop.test', '8.8.8.8', 'fd00::1'])('%s is allowed', (host) => {
  expect(isForbiddenHost(host)).toBe(false);
});

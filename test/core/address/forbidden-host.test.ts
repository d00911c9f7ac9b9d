import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForbiddenHost } from '../../../src/core/address/forbidden-host.ts';

const forbidden = [
  ...['169.254.169.254', '169.254.170.2', '169.254.0.1', '168.63.129.16', '100.100.100.200', '192.0.0.192'],
  ...['2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518', '0xa9.0xfe.0xa9.0xfe', '169.16689662', '169.254.169.254.'],
  ...['169。254。169。254', '①⑥⑨.②⑤④.①⑥⑨.②⑤④', '１６９.254.169.254'],
  ...[
    'fe80::1',
    '[fe80::a9fe:a9fe%lo]',
    'fe80::a9fe:a9fe%25lo',
    '[febf::1]',
    'fd00:ec2::254',
    '[fd00:ec2::23]',
    'FD00:0EC2:0:0:0:0:0:0254',
  ],
  ...['fd20:ce::254', 'fd00:c1::a9fe:a9fe', 'fd00:42::42'],
  ...['::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::ffff:0:169.254.169.254', '::169.254.169.254', '::ffff:192.0.0.192'],
  ...['64:ff9b::a9fe:a9fe', '64:ff9b::168.63.129.16', '64:ff9b::100.100.100.200', '64:ff9b:1::a9fe:a9fe', '64:ff9b:1:a9fe:a9:fe00::'],
  ...['2002:a9fe:a9fe::1', '2001:0:a9fe:a9fe::1', '2001:0:4136:e378:8000:63bf:5601:5601', '2001:db8::5efe:169.254.169.254'],
  ...['metadata', 'metadata.google.internal', 'METADATA.google.internal.', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal'],
];

const allowed = [
  ...['127.0.0.1', '10.0.0.1', '192.168.1.1', '100.64.0.1', '8.8.8.8', '168.63.129.17', '169.253.255.255', '169.255.0.1', '192.0.0.193'],
  ...['::1', 'fd00::1', 'fd00:ec3::254', 'fec0::1', '::ffff:127.0.0.1', '64:ff9b::8.8.8.8', '2002:808:808::1', '2001:db8::1'],
  ...['shop.test', 'metadata.example.org', 'my-metadata', 'localhost', '', '%', 'a b', '169.254.169.254.example.org'],
];

describe('a host that no gate may ever be sent to', () => {
  it.each(forbidden)('%s', (host) => {
    expect(isForbiddenHost(host)).toBe(true);
  });

  it.each(allowed)('%j is none', (host) => {
    expect(isForbiddenHost(host)).toBe(false);
  });

  const hex = (high: number, low: number): string => `${high.toString(16)}:${low.toString(16)}`;
  const group = fc.integer({ min: 0, max: 0xffff });

  it('is seen through every prefix that leads to IPv4', () => {
    fc.assert(
      fc.property(group, group, group, group, (a, b, c, low) => {
        const target = hex(0xa9fe, low);
        const [high, rest] = [low >> 8, low & 255];
        const ways = [
          `::${target}`,
          `::ffff:${target}`,
          `64:ff9b::${target}`,
          `64:ff9b:1:${a.toString(16)}::${target}`,
          `64:ff9b:1:a9fe:${hex(high, rest << 8)}::`,
          `2002:${target}:${hex(a, b)}::${c.toString(16)}`,
          `2001:0:${hex(a, b)}:${hex(c, a)}:${hex(0xa9fe ^ 0xffff, low ^ 0xffff)}`,
        ];
        for (const way of ways) expect([way, isForbiddenHost(way)]).toEqual([way, true]);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isForbiddenHost(text) === 'boolean'));
  });
});

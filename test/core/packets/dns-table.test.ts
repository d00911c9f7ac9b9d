import { expect, test } from 'vitest';
import { dnsText, nameserversIn, renewDnsText } from '../../../src/core/packets/dns-table.ts';

const table = 'chaos_gate_01234567';
const own = { ports: { first: 20_000, last: 20_015 }, servers: ['127.0.0.11', 'fd00::53'] };
const text = (given: Partial<Parameters<typeof dnsText>[0]> = {}) =>
  dnsText({ table, port: 23_456, silent: false, upstream: null, ...given });

test('every rule ends when nothing renews it', () => {
  for (const all of [text({ silent: true }), text({ upstream: own })])
    for (const line of all.split('\n').filter((one) => / (drop|counter name "asked"|redirect to :\d+)$/.test(one)))
      expect(line).toContain('meta l4proto @live');
});

test('queries to all servers are led away, unless the resolver of the gate asks another one itself', () => {
  expect(text()).not.toContain('daddr');
  expect(text()).not.toContain('sport');
  const slow = text({ upstream: own });
  expect(slow).toContain('ip daddr { 127.0.0.11 } meta l4proto { tcp, udp } th dport 53 meta l4proto @live redirect to :23456');
  expect(slow).toContain('ip6 daddr { fd00::53 } meta l4proto { tcp, udp } th dport 53 meta l4proto @live redirect to :23456');
  expect(slow.match(/th sport 20000-20015 accept/g)).toHaveLength(3);
});

test('packets are dropped on the way in only where there is to be silence', () => {
  expect(text()).not.toContain('th dport 23456 drop');
  expect(text({ silent: true })).toContain('meta l4proto @live th dport 23456 drop');
});

test('the servers of a resolv.conf are its addresses, once each', () => {
  const conf =
    '# nameserver 9.9.9.9\nsearch local\nnameserver 127.0.0.11\n  nameserver\tfd00::53\nnameserver 127.0.0.11\nnameserver } flush\noptions ndots:0\n';
  expect(nameserversIn(conf)).toEqual(['127.0.0.11', 'fd00::53']);
  expect(nameserversIn('')).toEqual([]);
});

test('nothing but a table of the gate, ports and addresses gets into the text', () => {
  const wrong: Partial<Parameters<typeof dnsText>[0]>[] = [
    { table: 'nat' },
    { port: 0 },
    { upstream: { ...own, ports: { first: 1, last: 70_000 } } },
  ];
  for (const given of wrong) expect(() => text(given)).toThrow(TypeError);
  expect(() => renewDnsText('chaos_gate_01234567; flush ruleset')).toThrow(TypeError);
  expect(text({ upstream: { ...own, servers: ['; flush ruleset'] } })).not.toContain('flush');
});

import { expect, test } from 'vitest';
import { dropText, renewDropText } from '../../../src/core/packets/drop-table.ts';

const table = 'chaos_gate_01234567';

test('a partition drops every packet', () => {
  const text = dropText({ table, share: 1 });
  expect(text).not.toContain('numgen');
});

test.each([1, 0.2])('a share of %d counts the packets that come in when nothing renews it', (share) => {
  expect(dropText({ table, share })).toMatch(/ drop\n {4}meta l4proto \{ tcp, udp \} meta l4proto != @live counter name "passed"/);
});

test.each([
  [0.2, 200],
  [0.00001, 1],
])('a share of %d drops %d of 1000 packets', (share, parts) => {
  expect(dropText({ table, share })).toContain(`numgen random mod 1000 < ${parts} counter name "dropped" drop`);
});

test('no other name than that of a table of the gate gets into the text', () => {
  for (const name of ['nat', 'chaos_gate_01234567; flush ruleset', 'chaos_gate_0123456'])
    for (const text of [() => dropText({ table: name, share: 1 }), () => renewDropText(name)]) expect(text).toThrow(TypeError);
});

test('only packets from and to the peers are dropped or counted, by family, and text that is no address is left out', () => {
  const text = dropText({ table, share: 1, peers: ['172.18.0.3', 'fd00::3', '; flush ruleset'] });
  const rules = text.split('\n').filter((line) => / (drop|counter name "passed")$/.test(line));
  expect(rules.filter((line) => !/^ {4}ip6? [sd]addr \{ (172\.18\.0\.3|fd00::3) \}/.test(line))).toEqual([]);
  expect(rules.filter((line) => line.includes('saddr'))).toHaveLength(6);
  expect(rules.filter((line) => line.includes('daddr'))).toHaveLength(2);
  expect(text).not.toContain('flush');
});

test('no peer with an address means no packet, never all packets', () => {
  expect(dropText({ table, share: 1, peers: [] })).not.toMatch(/ drop$/m);
});

test('drops what comes over `lo` only where published ports lead there, and never between loopback addresses', () => {
  expect(dropText({ table, share: 1 })).toContain('iifname "lo" accept');
  const text = dropText({ table, share: 1, publishedOverLo: true });
  expect(text).not.toContain('iifname "lo" accept');
  expect(text).toContain('iifname "lo" ip daddr 127.0.0.0/8 accept');
  expect(text).toContain('oifname "lo" accept');
});

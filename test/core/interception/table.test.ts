import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countersIn,
  countsOf,
  deleteWords,
  hasTable,
  type Interception,
  othersIn,
  renewText,
  tableName,
  tableText,
} from '../../../src/core/interception/table.ts';
import { anyText } from '../../contracts/check.ts';

const port = fc.integer({ min: 1, max: 65_535 });
const v4 = fc.ipV4();
const listener = fc.record({ host: v4, port });
const table = fc.stringMatching(/^[0-9a-f]{8,20}$/).map(tableName);
const interception: fc.Arbitrary<Interception> = fc.oneof(
  fc.record({ side: fc.constant('server' as const), table, port, listener, ownPort: port }),
  fc.record({ side: fc.constant('client' as const), table, port, listener, servers: fc.array(v4, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    ...{ side: fc.constant('client' as const), table, port, listener, servers: fc.array(v4, { minLength: 1, maxLength: 4 }) },
    isOutside: fc.constant(true as const),
  }),
  fc.record({ side: fc.constant('host' as const), table, port, listener, ownPort: port }),
  fc.record({ side: fc.constant('server' as const), table, port, listener, ownPort: port, inside: fc.constant(true as const) }),
  fc.record({
    ...{ side: fc.constant('client' as const), table, port, listener, servers: fc.array(v4, { minLength: 1, maxLength: 4 }) },
    ownPort: port,
  }),
  fc.record({
    ...{ side: fc.constant('client' as const), table, port, listener, servers: fc.array(v4, { minLength: 1, maxLength: 4 }) },
    spares: fc.constant(true as const),
  }),
);

it('replaces one table in one transaction, and every rule that leads or resets ends with the kernel timeout', () => {
  fc.assert(
    fc.property(interception, (one) => {
      const lines = tableText(one).split('\n');
      expect(lines.slice(0, 3)).toEqual([`table inet ${one.table}`, `delete table inet ${one.table}`, `table inet ${one.table} {`]);
      const acting = lines.filter((line) => /redirect|dnat (ip|to)|"cut"/.test(line));
      expect(acting.length).toBeGreaterThanOrEqual(1);
      expect(acting.some((line) => line.includes('"cut"'))).toBe(!('spares' in one));
      for (const line of acting) expect(line).toContain('tcp dport @live');
      // What passes by is counted also when the interception has run out.
      expect(lines.filter((line) => line.includes('counter name "passed"') && line.includes('@live'))).toEqual([]);
      expect(lines.filter((line) => line.includes('counter name "passed"') && line.includes(`tcp dport ${one.port} `))).toHaveLength(1);
      expect(tableText(one)).toMatch(/timeout 3s/);
      expect(renewText(one).split('\n')).toHaveLength(2);
    }),
  );
});

it('never holds text of another form, whatever the parts are', () => {
  const hostile = fc.record({
    side: fc.constantFrom('server' as const, 'client' as const, 'host' as const),
    table: fc.oneof(table, anyText),
    port: fc.oneof(port, fc.integer(), fc.double()),
    ownPort: fc.oneof(port, fc.double()),
    listener: fc.record({ host: fc.oneof(v4, anyText), port: fc.oneof(port, fc.double()) }),
    servers: fc.array(fc.oneof(v4, anyText), { minLength: 1, maxLength: 3 }),
    inside: fc.constantFrom(true, undefined),
  });
  fc.assert(
    fc.property(hostile, (one) => {
      for (const make of [tableText, renewText]) {
        let text = '';
        try {
          text = make(one as Interception);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
        expect(text).toMatch(/^[\w\s{}.,:;@"!=&/-]*$/);
        expect(text).not.toMatch(/\d\.\d+s|undefined|NaN/);
      }
    }),
    { numRuns: 500 },
  );
});

it.each(['filter', '', 'chaos_gate_', 'chaos_gate_1234567g', 'chaos_gate_12345678; flush ruleset'])(
  'no command names the table %j',
  (name) => {
    expect(() => deleteWords(name)).toThrow(TypeError);
  },
);

it('reads what nft prints, and takes any other text as unknown', () => {
  const printed =
    '{"nftables":[{"metainfo":{"version":"1.0.6"}},{"counter":{"name":"taken","packets":3}},{"counter":{"name":"cut","packets":1}},{"counter":{"name":"passed","packets":0}}]}';
  expect(countsOf(countersIn(printed))).toEqual({ taken: 3, cut: 1, passed: 0 });
  expect(hasTable('{"nftables":[{"metainfo":{}},{"table":{"family":"inet","name":"chaos_gate_00000001"}}]}', 'chaos_gate_00000001')).toBe(
    true,
  );
  expect(hasTable('{"nftables":[{"metainfo":{}}]}', 'chaos_gate_00000001')).toBe(false);
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json()), (text) => {
      expect(countsOf(countersIn(text))).toBeNull();
      expect(hasTable(text, 'chaos_gate_00000001')).toBeNull();
    }),
  );
});

it('renews exactly the ports that the table asks about', () => {
  fc.assert(
    fc.property(interception, (one) => {
      const elementsIn = (text: string) => /elements = \{ ([^}]*) \}|add element inet \S+ live \{ ([^}]*) \}/.exec(text)?.slice(1).join('');
      expect(elementsIn(renewText(one))).toBe(elementsIn(tableText(one)));
      expect(elementsIn(renewText(one))).toContain(`${one.port} timeout`);
      expect(deleteWords(one.table)).toEqual(['nft', 'delete', 'table', 'inet', one.table]);
    }),
  );
});

it('remembers other addresses only for a host outside, and reads them', () => {
  const client: Interception = {
    side: 'client',
    table: 'chaos_gate_00000000',
    port: 443,
    listener: { host: '10.0.0.1', port: 9 },
    servers: ['192.0.2.1'],
  };
  expect(tableText(client)).not.toContain('others');
  expect(tableText({ ...client, isOutside: true })).toContain('ip daddr != @servers tcp dport 443 update @others { ip daddr }');
  const elem = [{ elem: { val: '192.0.2.7', timeout: 12, expires: 3 } }, 7, { elem: {} }];
  expect(othersIn(JSON.stringify({ nftables: [{ metainfo: {} }, { set: { name: 'others', elem } }] }))).toEqual(['192.0.2.7']);
  for (const text of ['', '{}', '{"nftables":[{"set":{}}]}']) expect(othersIn(text)).toEqual([]);
});

it('lets nobody connect to a link inside of a network who is not led to it', () => {
  const base = { table: 'chaos_gate_00000000', port: 80, listener: { host: '0.0.0.0', port: 5_000 }, ownPort: 20_001 };
  const inside: readonly Interception[] = [
    { ...base, side: 'server', inside: true },
    { ...base, side: 'client', servers: ['10.0.0.1'] },
  ];
  for (const one of inside) expect(tableText(one)).toContain('iifname != "lo" tcp dport 5000 ct status & dnat == 0 reject with tcp reset');
  // A health check of the container itself is not carried by the link.
  expect(tableText({ ...base, side: 'server', inside: true })).toContain('ip daddr != 127.0.0.0/8 tcp dport 80 tcp dport @live');
});

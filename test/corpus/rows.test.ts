import { expect, test } from 'vitest';
import { specsOf } from './orders.ts';
import type { Pair } from './pair.ts';
import { corpusRows } from './rows.ts';
import type { RunRecord } from './run-record.ts';
import { withTables } from './table.ts';

const system: Pair['system'] = () => {
  throw new TypeError('nothing is put up here');
};
const pairs = {
  'no-timeout': { says: '', weakness: 'no-timeout', edge: { parameter: 'delay', value: 400 }, system },
} as const satisfies Record<string, Pair>;

const record = (more: Partial<RunRecord>): RunRecord => ({
  pair: 'no-timeout',
  kind: 'weak',
  seed: 1,
  verdict: 'failed',
  reason: '',
  outcome: 'failed',
  broke: ['during latency front page'],
  diagnoses: ['no-timeout'],
  smallest: { faults: 1, strength: 420, cut: false },
  edge: { parameter: 'delay', value: 405, low: 380, high: 430 },
  judgedMs: 20_000,
  fixedMs: 50_000,
  wallMs: 20_000,
  oneShot: null,
  ...more,
});
const rows = ['weak', 'sound', 'failed controls', 'open controls', 'diagnosis', 'smallest', 'edge', 'time', 'time after', 'peer'];
const missed = (records: readonly RunRecord[]): string[] =>
  corpusRows(records, pairs).flatMap(({ ok }, index) => (ok === false ? (rows[index] ?? '') : []));
const unseen = { byDefault: false, strictly: false };
const all: readonly RunRecord[] = [
  record({}),
  record({ kind: 'sound', verdict: 'passed' }),
  record({ kind: 'usual' }),
  record({ kind: 'usual', seed: 3, broke: ['after recovers front page'] }),
  record({ kind: 'control', verdict: 'passed' }),
  record({ kind: 'peer', verdict: 'passed', oneShot: unseen }),
];

test('a corpus in which everything is as it should be meets every goal', () => {
  expect(corpusRows(all, pairs).map(({ ok }) => ok)).toEqual(rows.map(() => true));
});

test('what was not run is neither met nor missed', () => {
  expect(corpusRows([], pairs).every(({ ok }) => ok === null)).toBe(true);
});

test.each<[string, string, Partial<RunRecord>]>([
  ['a weak twin that passes is not caught', 'weak', { verdict: 'passed' }],
  ['a sound twin that fails is one too many', 'sound', { kind: 'sound' }],
  ['so is a failed control', 'failed controls', { kind: 'control' }],
  ['another weakness is a wrong diagnosis', 'diagnosis', { diagnoses: ['leak'] }],
  ['a strength half as large again is not small', 'smallest', { smallest: { faults: 1, strength: 600, cut: false } }],
  ['two faults are not small', 'smallest', { smallest: { faults: 2, strength: 400, cut: false } }],
  ['an interval beside the truth misses it', 'edge', { edge: { parameter: 'delay', value: 500, low: 450, high: 550 } }],
  ['an undecided control is one too many of so few', 'open controls', { kind: 'control', verdict: 'inconclusive' }],
  ['a verdict that comes as late as one of fixed length is no quicker', 'time', { kind: 'usual', judgedMs: 49_000 }],
  ['so it is for what does not come back', 'time after', { kind: 'usual', broke: ['after recovers front page'], judgedMs: 49_000 }],
])('%s', (_title, row, more) => {
  expect(missed([...all, record({ ...more, seed: 2 })])).toEqual([row]);
});

test('the peer is compared only on what both have judged', () => {
  const peers = [
    record({ kind: 'peer', oneShot: { byDefault: true, strictly: true } }),
    record({ kind: 'peer', seed: 7, oneShot: unseen }),
  ];
  expect(missed([record({}), ...peers])).toEqual(['peer']);
  expect(corpusRows([record({}), ...peers], pairs).at(-1)?.seen).toContain('of the same 1');
});

test('each seed goes through all kinds and pairs before the next one begins', () => {
  const specs = specsOf(['a', 'b'], ['weak', 'sound'], 2, 4);
  expect(specs.map(({ pair, kind, seed }) => `${pair} ${kind} ${seed}`)).toEqual([
    ...['a weak 4', 'b weak 4', 'a sound 4', 'b sound 4'],
    ...['a weak 5', 'b weak 5', 'a sound 5', 'b sound 5'],
  ]);
});

test('the page takes new tables in place of the old ones', () => {
  const page = 'a\n<!-- corpus: begin -->\nold\n<!-- corpus: end -->\nb';
  expect(withTables(page, 'new')).toBe('a\n<!-- corpus: begin -->\n\nnew\n\n<!-- corpus: end -->\nb');
  expect(() => withTables('a', 'new')).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import type { Pair } from './pair.ts';
import { corpusRows } from './rows.ts';
import type { RunRecord } from './run-record.ts';
import { specsOf } from './run-specs.ts';
import { pairTable, withTables } from './table.ts';

const system: Pair['system'] = () => {
  throw new TypeError('this test starts no system');
};
const pairs = {
  'no-timeout': {
    difference: '',
    weakness: 'no-timeout',
    alsoRight: ['timeout-too-long'],
    breakingPoint: { parameter: 'delay', value: 400 },
    system,
  },
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
const rows = ['weak', 'sound', 'drawn', 'failed controls', 'open controls', 'diagnosis', 'smallest', 'edge', 'time', 'time after', 'peer'];
const missed = (records: readonly RunRecord[]): string[] =>
  corpusRows(records, pairs).flatMap(({ ok }, index) => (ok === false ? (rows[index] ?? '') : []));
const unseen = { byDefault: false, strictly: false };
const all: readonly RunRecord[] = [
  record({}),
  record({ kind: 'sound', verdict: 'passed' }),
  record({ kind: 'drawn', verdict: 'passed' }),
  record({ kind: 'usual' }),
  record({ kind: 'usual', seed: 3, broke: ['after recovers front page'] }),
  record({ kind: 'control', verdict: 'passed' }),
  record({ kind: 'peer', verdict: 'passed', oneShot: unseen }),
];

test('a corpus without a mistake meets every goal', () => {
  expect(corpusRows(all, pairs).map(({ ok }) => ok)).toEqual(rows.map(() => true));
});

test('a goal without runs is neither met nor missed', () => {
  expect(corpusRows([], pairs).every(({ ok }) => ok === null)).toBe(true);
});

test.each<[string, string, Partial<RunRecord>]>([
  ['a weak twin that passes is not caught', 'weak', { verdict: 'passed' }],
  ['a sound twin that fails misses the goal of sound twins', 'sound', { kind: 'sound' }],
  ['a sound twin that fails under a drawn plan misses the goal', 'drawn', { kind: 'drawn' }],
  ['a drawn plan that cannot be decided misses the goal', 'drawn', { kind: 'drawn', verdict: 'inconclusive' }],
  ['a failed control misses the goal of controls', 'failed controls', { kind: 'control' }],
  ['a diagnosis of another weakness is wrong', 'diagnosis', { diagnoses: ['leak'] }],
  ['a severity 50 % above the breaking point is not minimal', 'smallest', { smallest: { faults: 1, strength: 600, cut: false } }],
  ['two faults are not minimal', 'smallest', { smallest: { faults: 2, strength: 400, cut: false } }],
  [
    'an interval without the true breaking point misses the goal',
    'edge',
    { edge: { parameter: 'delay', value: 500, low: 450, high: 550 } },
  ],
  ['one undecided control of two misses the goal of 2 %', 'open controls', { kind: 'control', verdict: 'inconclusive' }],
  ['a verdict as late as that of a fixed-length run misses the goal of time', 'time', { kind: 'usual', judgedMs: 49_000 }],
  [
    'a late verdict on a system that does not recover misses the goal of time',
    'time after',
    { kind: 'usual', broke: ['after recovers front page'], judgedMs: 49_000 },
  ],
])('%s', (_title, row, more) => {
  expect(missed([...all, record({ ...more, seed: 2 })])).toEqual([row]);
});

test('a diagnosis that is also right meets the goal, and the tables say how many there are', () => {
  const other = record({ seed: 2, diagnoses: ['timeout-too-long'] });
  expect(missed([...all, other])).toEqual([]);
  expect(corpusRows([record({}), other], pairs)[rows.indexOf('diagnosis')]?.seen).toBe(
    'right 1 of 2 (50.0 %), also right 50.0 %, wrong 0.0 %, silent 0.0 %',
  );
  expect(pairTable([record({}), other], pairs)).toContain('| 2/2 | 1/2, 1 also right |');
});

test('the peer is compared only on the runs that both have judged', () => {
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

test('new tables replace the old ones on the page', () => {
  const page = 'a\n<!-- corpus: begin -->\nold\n<!-- corpus: end -->\nb';
  expect(withTables(page, 'new')).toBe('a\n<!-- corpus: begin -->\n\nnew\n\n<!-- corpus: end -->\nb');
  expect(() => withTables('a', 'new')).toThrow(RangeError);
});

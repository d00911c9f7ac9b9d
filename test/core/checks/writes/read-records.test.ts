import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadRecord, seenIn, stillStored } from '../../../../src/core/checks/writes/read-records.ts';
import type { RecordState } from '../../../../src/core/checks/writes/record-state.ts';

const sinceMs = 60_000;

/** A record every second, each with a state: `k`ept, `g`one, `d`oubled, `c`hanged, `u`nread. `|` is the beginning of the scenario. */
function records(text: string): readonly ReadRecord[] {
  const states: Readonly<Record<string, RecordState>> = { k: 'kept', g: 'gone', d: 'doubled', c: 'changed', u: 'unread' };
  const before = text.indexOf('|');
  return [...text.replace('|', '')].map((letter, index) => ({
    number: index,
    dueMs: sinceMs + (index - before) * 1_000,
    state: states[letter] ?? 'unread',
  }));
}

test.each<[string, string, object]>([
  ['a loss in the scenario', 'kkkk|kgk', { acknowledged: 7, gone: 1, earlier: { acknowledged: 4, bad: 0 }, firstBadMs: 61_000 }],
  [
    'a loss that reaches back',
    'kkkkkkgg|gkk',
    { acknowledged: 11, gone: 3, earlier: { acknowledged: 8, bad: 2 }, firstBadMs: 58_000, lastBadMs: 60_000 },
  ],
  ['everything until a restart', 'gggg|ggk', { acknowledged: 7, gone: 6, earlier: { acknowledged: 4, bad: 4 } }],
  ['a loss in the middle of earlier records', 'kkkkggkk|kkk', { acknowledged: 11, gone: 2, earlier: { acknowledged: 8, bad: 2 } }],
  ['the oldest records, which the preview deletes', 'gggkkk|kkk', { acknowledged: 6, gone: 0, earlier: { acknowledged: 3, bad: 0 } }],
  ['the oldest records, not quite in their order', 'ggkgkk|kkk', { acknowledged: 6, gone: 0 }],
  ['all earlier records, and nothing of the scenario', 'gggggg|kkk', { acknowledged: 3, gone: 0, firstBadMs: null }],
  ['earlier records that cannot be read', 'uuuu|kkk', { acknowledged: 3, unread: 0 }],
  ['own records that cannot be read', 'kk|ku', { acknowledged: 4, unread: 1 }],
  ['an earlier record that was doubled', 'kdk|kk', { acknowledged: 5, doubled: 1, earlier: { acknowledged: 3, bad: 1 } }],
])('%s: %s', (_, text, seen) => {
  expect(seenIn(records(text), sinceMs)).toMatchObject(seen);
});

test('a loss is counted once', () => {
  const letters = fc.array(fc.constantFrom('k', 'g', 'd', 'c', 'u'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (earlier, own) => {
      const all = records(`${earlier.join('')}|${own.join('')}`);
      const again = stillStored(all, sinceMs);
      const { gone, doubled, changed } = seenIn(again, sinceMs);
      expect(gone + doubled + changed).toBe(0);
      expect(again.every((one) => one.state === 'kept' || one.dueMs < sinceMs)).toBe(true);
    }),
  );
});

test('the counts add up', () => {
  const letters = fc.array(fc.constantFrom('k', 'g', 'd', 'c', 'u'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (earlier, own) => {
      const seen = seenIn(records(`${earlier.join('')}|${own.join('')}`), sinceMs);
      const bad = seen.gone + seen.doubled + seen.changed;
      expect(seen.acknowledged - (seen.earlier?.acknowledged ?? 0)).toBe(own.length);
      expect(seen.acknowledged).toBeGreaterThanOrEqual(bad + seen.unread);
      expect(seen.firstBadMs === null).toBe(bad === 0);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lease } from '../../src/keeper/lease.ts';
import { assertProperty } from '../contracts/property.ts';

const idle = () => false;
const terms = { silenceMs: 5_000, deadlineMs: 60_000 };

it('ends when nothing was heard for so long, and no sooner', () => {
  const lease = new Lease(terms);
  for (let ms = 250; ms < 5_000; ms += 250) expect(lease.tick(250, idle)).toBeNull();
  expect(lease.tick(250, idle)).toBe('silent');
});

it('never ends for silence while the gate is heard of', () => {
  const lease = new Lease({ ...terms, deadlineMs: Number.POSITIVE_INFINITY });
  assertProperty(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 200 }), (ticks) => {
      for (const ms of ticks) {
        lease.heard();
        expect(lease.tick(ms, idle)).toBeNull();
      }
    }),
  );
});

it('takes a standstill of its own for no sign: after an hour of sleep the gate has time to be heard of', () => {
  const lease = new Lease({ ...terms, deadlineMs: Number.POSITIVE_INFINITY });
  expect(lease.tick(3_600_000, idle)).toBeNull();
  for (let ms = 500; ms < 4_500; ms += 250) expect(lease.tick(250, idle)).toBeNull();
});

it('ends when the run should have been over, however often the gate is heard of', () => {
  const lease = new Lease(terms);
  for (let ms = 1_000; ms < 60_000; ms += 1_000) {
    lease.heard();
    expect(lease.tick(1_000, idle)).toBeNull();
  }
  lease.heard();
  expect(lease.tick(1_000, idle)).toBe('overdue');
});

it('waits longer for a gate that computes than for one that is frozen, and not without end', () => {
  const lease = new Lease({ ...terms, deadlineMs: 600_000 });
  const busy = () => true;
  for (let ms = 250; ms < 30_000; ms += 250) expect(lease.tick(250, busy)).toBeNull();
  expect(lease.tick(250, busy)).toBe('silent');
});

it('ends at once when a gate that computed beyond its lease freezes', () => {
  const lease = new Lease({ ...terms, deadlineMs: 600_000 });
  for (let ms = 250; ms < 10_000; ms += 250) expect(lease.tick(250, () => true)).toBeNull();
  expect(lease.tick(250, idle)).toBe('silent');
});

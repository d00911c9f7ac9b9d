import { metFaults } from '../measures/faults.ts';
import { brokenWrites } from '../measures/writes.ts';
import { rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A write succeeded, its response was lost, and the retry wrote the record a second time. */
export const doubledWrites: Weakness = {
  name: 'doubled-writes',
  title: 'Duplicate writes',
  structure: 'send an idempotency key with each write, and enforce it with a unique index where the write is stored',
  explains: [],
  find: (of) =>
    brokenWrites(of)
      .filter(({ doubled }) => doubled > 0)
      .map(({ check, acknowledged, doubled }) =>
        rounded({
          weakness: 'doubled-writes',
          check,
          target: metFaults(of)[0]?.spec.on ?? null,
          sure: 0.97,
          evidence: `${doubled} of ${acknowledged} acknowledged writes are stored more than once`,
          numbers: { acknowledged, doubled },
        }),
      ),
};

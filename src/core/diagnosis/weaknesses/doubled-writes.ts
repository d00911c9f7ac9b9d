import { metFaults } from '../measures/faults.ts';
import { failedWrites } from '../measures/writes.ts';
import type { Weakness } from '../weakness.ts';

type Sign = 'stored twice';

/** A write succeeded, its response was lost, and the retry wrote the record a second time. */
export const doubledWrites: Weakness<Sign> = {
  name: 'doubled-writes',
  title: 'Duplicate writes',
  structure: 'send an idempotency key with each write, and enforce it with a unique index where the write is stored',
  signs: {
    'stored twice': 0.97,
  },
  direct: true,
  explains: [],
  find: (of) =>
    failedWrites(of)
      .filter(({ doubled }) => doubled > 0)
      .map(({ check, acknowledged, doubled }) => ({
        check,
        target: metFaults(of)[0]?.spec.on ?? null,
        sign: 'stored twice',
        evidence: `${doubled} of ${acknowledged} acknowledged writes are stored more than once`,
        numbers: { acknowledged, doubled },
      })),
};

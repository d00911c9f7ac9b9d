import { metFaults } from '../measures/faults.ts';
import { brokenWrites } from '../measures/writes.ts';
import { rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A try whose answer was lost had been carried out, and the next one was carried out again. */
export const doubledWrites: Weakness = {
  name: 'doubled-writes',
  title: 'Writes that were carried out twice',
  structure: 'an idempotency key that comes with each write, and a unique index where it is carried out',
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
          evidence: `${doubled} of ${acknowledged} acknowledged writes are there more than once`,
          numbers: { acknowledged, doubled },
        }),
      ),
};

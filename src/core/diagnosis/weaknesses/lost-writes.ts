import { metFaults } from '../measures/faults.ts';
import { brokenWrites } from '../measures/writes.ts';
import { rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** Success was said before it was true. */
export const lostWrites: Weakness = {
  name: 'lost-writes',
  title: 'Acknowledged writes that are gone',
  structure: 'success is said when the record is where a crash cannot take it: after the commit, never from a buffer',
  explains: [],
  find: (of) =>
    brokenWrites(of)
      .filter(({ gone, changed }) => gone + changed > 0)
      .map(({ check, acknowledged, gone, changed }) =>
        rounded({
          weakness: 'lost-writes',
          check,
          target: metFaults(of)[0]?.spec.on ?? null,
          sure: 0.97,
          evidence: `${[gone > 0 ? `${gone} gone` : '', changed > 0 ? `${changed} changed` : ''].filter(Boolean).join(' and ')} of ${acknowledged} acknowledged writes`,
          numbers: { acknowledged, gone, changed },
        }),
      ),
};

import { metFaults } from '../measures/faults.ts';
import { brokenWrites } from '../measures/writes.ts';
import { rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** The application acknowledged a write before it was durable. */
export const lostWrites: Weakness = {
  name: 'lost-writes',
  title: 'Lost acknowledged writes',
  structure: 'acknowledge a write only when a crash can no longer lose it: after the commit, never from a buffer',
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
          evidence: `of ${acknowledged} acknowledged writes ${[gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} lost` : '', changed > 0 ? `${changed} ${changed === 1 ? 'is' : 'are'} changed` : ''].filter(Boolean).join(' and ')}`,
          numbers: { acknowledged, gone, changed },
        }),
      ),
};

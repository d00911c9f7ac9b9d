import { metFaults } from '../measures/faults.ts';
import { failedWrites } from '../measures/writes.ts';
import type { Weakness } from '../weakness.ts';

type Sign = 'not stored';

/** The application acknowledged a write before it was durable. */
export const lostWrites: Weakness<Sign> = {
  name: 'lost-writes',
  title: 'Lost acknowledged writes',
  structure: 'acknowledge a write only when a crash can no longer lose it: after the commit, never from a buffer',
  signs: {
    'not stored': 0.97,
  },
  direct: true,
  explains: [],
  find: (of) =>
    failedWrites(of)
      .filter(({ gone, changed }) => gone + changed > 0)
      .map(({ check, acknowledged, gone, changed }) => ({
        check,
        target: metFaults(of)[0]?.spec.on ?? null,
        sign: 'not stored',
        evidence: `of ${acknowledged} acknowledged writes ${[gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} lost` : '', changed > 0 ? `${changed} ${changed === 1 ? 'is' : 'are'} changed` : ''].filter(Boolean).join(' and ')}`,
        numbers: { acknowledged, gone, changed },
      })),
};

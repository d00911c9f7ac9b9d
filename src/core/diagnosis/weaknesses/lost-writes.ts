import { metFaults } from '../measures/faults.ts';
import { failedWrites } from '../measures/writes.ts';
import type { Weakness } from '../weakness.ts';

type Sign = 'not stored';

/** The application acknowledged a write before it was durable. */
export const lostWrites: Weakness<Sign> = {
  name: 'lost-writes',
  title: 'Lost acknowledged writes',
  structure:
    'acknowledge a write only when a crash can no longer lose it: after the commit, never from a buffer; let a consumer acknowledge a message only after it has processed it, and retry it until then',
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
        evidence: wordsOf(gone, changed, acknowledged),
        numbers: { acknowledged, gone, changed },
      })),
};

/** `12 of 340 acknowledged writes are lost, and 3 are changed`. */
function wordsOf(gone: number, changed: number, acknowledged: number): string {
  const verb = (number: number): string => (number === 1 ? 'is' : 'are');
  const of = `of ${acknowledged} acknowledged writes`;
  if (gone === 0) return `${changed} ${of} ${verb(changed)} changed`;
  return `${gone} ${of} ${verb(gone)} lost${changed > 0 ? `, and ${changed} ${verb(changed)} changed` : ''}`;
}

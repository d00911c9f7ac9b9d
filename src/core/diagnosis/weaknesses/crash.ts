import { causeOf, endWords } from '../../evidence/ending-lines.ts';
import { rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A process ends because of an error that a fault elsewhere has caused. */
export const crash: Weakness = {
  name: 'crash',
  title: 'Process crash',
  structure:
    'handle errors at their source (an `error` listener on every client, pool and socket, a catch on every promise), and let a supervisor restart the process',
  explains: [
    'cascade',
    'not-supervised',
    'no-reconnect',
    'slow-reconnect',
    'slow-start',
    'no-fallback',
    'no-timeout',
    'timeout-too-long',
    'half-open',
    'metastable',
    'leak',
  ],
  find: (of) =>
    (of.scenario.ends ?? [])
      .filter(({ expected }) => !expected)
      .map(({ target, end }) => {
        const cause = causeOf(end);
        return rounded({
          weakness: 'crash',
          check: null,
          target,
          sure: 0.97,
          evidence: `the process ${endWords(end)} although no fault was injected into it${cause === null ? '' : `: ${cause}`}`,
          numbers: end.exit === null ? {} : { exit: end.exit },
        });
      }),
};

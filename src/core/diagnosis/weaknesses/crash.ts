import { causeOf, endWords } from '../../evidence/ending-lines.ts';
import type { Weakness } from '../weakness.ts';

type Sign = 'unexpected exit';

/** A process ends because of an error that a fault elsewhere has caused. */
export const crash: Weakness<Sign> = {
  name: 'crash',
  title: 'Process crash',
  structure:
    'handle errors at their source (an `error` listener on every client, pool and socket, a catch on every promise), and let a supervisor restart the process',
  signs: {
    'unexpected exit': 0.97,
  },
  direct: true,
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
        return {
          check: null,
          target,
          sign: 'unexpected exit',
          evidence: `the process ${endWords(end)} although no fault was injected into it${cause === null ? '' : `: ${cause}`}`,
          numbers: end.exit === null ? {} : { exit: end.exit },
        };
      }),
};

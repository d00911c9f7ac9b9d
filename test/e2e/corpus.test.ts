import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pairs } from '../corpus/families.ts';
import { runPair } from '../corpus/run-pair.ts';
import type { RunRecord, RunSpec } from '../corpus/run-record.ts';
import { onceMore } from './once-more.ts';

const house = { program: [fileURLToPath(new URL('../../dist/cli.js', import.meta.url))], postgresPort: 0, lessons: false, budget: '2m' };

const decided = (order: RunSpec): Promise<RunRecord> =>
  onceMore(
    () => runPair(order, house),
    ({ verdict }) => verdict !== 'inconclusive',
  );

/** Of `npm run corpus`: a link, a socket, a process, records. None of them needs another program. */
const some = ['no-timeout', 'no-reconnect', 'not-supervised', 'lost-writes'];

describe('the same system, sound and with one weakness', { timeout: 110_000 }, () => {
  test.concurrent.each(some)('%s: the weak twin fails, and is told why', async (pair) => {
    const { verdict, diagnoses, trouble } = await decided({ pair, kind: 'weak', seed: 1 });
    expect({ verdict, weakness: diagnoses[0], trouble }).toEqual({ verdict: 'failed', weakness: pairs[pair]?.weakness });
  });

  test.concurrent.each(some)('%s: the sound twin passes', async (pair) => {
    const { verdict, broke, trouble } = await decided({ pair, kind: 'sound', seed: 1 });
    expect({ verdict, broke, trouble }).toEqual({ verdict: 'passed', broke: [] });
  });
});

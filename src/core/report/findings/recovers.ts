import { say, strong } from '../document/phrase.ts';
import { expectedText } from '../wording/expected.ts';
import { duration } from '../wording/numbers.ts';
import { atMostDuration, estimateText, failedSamples } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** A check did not recover in time after the faults were removed. */
export const recovers: FindingKind = {
  story: { chapter: 'recovery', place: 2 },
  title: () => 'recovery',
  hasPhase: false,
  clause({ observed, required }) {
    const limit = required === null ? '' : ` (limit ${expectedText('duration', required)})`;
    return observed === null ? say`it did not recover${limit}` : say`it took ${duration(observed.value)} to recover${limit}`;
  },
  clauseContains: null,
  expected: atMostDuration,
  observed({ observed, says }) {
    if (observed !== null) return estimateText(observed, duration);
    return says === '' ? say`${strong('did not recover')}` : null;
  },
  samples: (finding) => failedSamples(finding),
  timesOf: null,
  suggestion: () => ({
    type: 'prevent',
    inferred: 'a queue, a pool or a retry timer that had built up during the fault took long to clear',
    action: (target) => say`Limit the queues and pools that fill while ${target} is disturbed, and cap the back-off`,
  }),
  inTable: null,
};

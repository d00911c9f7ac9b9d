import { expect, test } from 'vitest';
import type { Result } from '../../../src/core/model/result/result.ts';
import { headline } from '../../../src/core/report/headline.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { finding } from '../../fixtures/results/build.ts';
import { failed } from '../../fixtures/results/failed.ts';
import {
  accepted,
  broken,
  cancelled,
  connectionsReset,
  flaky,
  inconclusive,
  invalid,
  lostWrites,
  refused,
  together,
  unhealthy,
  unrestored,
  unstable,
} from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

const said = (result: Result): string => plainPhrase(headline(result)).replaceAll('\u00a0', ' ');

test.each([
  [
    'failed',
    failed,
    '❌ shop does not survive a slow api-to-cache (+1.9 s latency): 38 % of requests failed while the fault was in place, and it took 24 s to recover (limit 10 s). It withstands a delay of up to about 410 ms. 1 more scenario failed too.',
  ],
  [
    'passed',
    passed,
    '✅ shop kept its steady state through 6 scenarios (kill, latency, reset, pause, bandwidth, surge, …): 2,860 probes, slowest recovery 2 s.',
  ],
  [
    'accepted',
    accepted,
    '🔶 1 known failure accepted until 2027-03-01: shop otherwise kept its steady state, through 2 scenarios (kill, latency): 1,176 probes, slowest recovery 2 s.',
  ],
  ['unhealthy', unhealthy, '🤒 shop was unhealthy before any fault: 17 % of requests failed. Nothing was injected.'],
  [
    'connectionsReset',
    connectionsReset,
    '🤒 shop was unhealthy before any fault: it passed its checks until the gate reset its open connections to set up api-to-cache; since then 17 % of requests failed. Nothing was injected.',
  ],
  [
    'inconclusive',
    inconclusive,
    '🟡 It is not known whether shop survives: 1 of 3 scenarios could not be decided; in s3 there were too few probes of storefront to decide (30 of 72).',
  ],
  [
    'flaky',
    flaky,
    '🟡 shop does not always survive a resetting api-to-db (resets immediately on 33 % of connections): in 1 of 3 tries 16 % of requests failed while the fault was in place.',
  ],
  [
    'unstable',
    unstable,
    '🟡 It is not known whether shop survives: 2 of 2 scenarios could not be decided, because search also fails without a fault.',
  ],
  [
    'together',
    together,
    '❌ shop does not survive a narrow api-to-db and a frozen worker (bandwidth of 9 kB/s): the p95 of storefront was 1.9 s (expected ≤ 1 s). It needs a rate of at least about 34 kB/s on api-to-db.',
  ],
  ['lostWrites', lostWrites, '❌ shop does not survive a killed db: 15 of 340 acknowledged writes of orders are gone (12) or doubled (3).'],
  ['unrestored', unrestored, '🚨 A fault may still be in place on worker: its removal was not confirmed.'],
  ['cancelled', cancelled, '🛑 The gate for shop was cancelled: 2 of 6 scenarios ran, so nothing is known about the rest.'],
  ['error', broken, '🔧 The gate could not test shop: the journal could not be written. This says nothing about the change.'],
  ['refused', refused, '⛔ The gate refused to test shop: the preview is not on an address that may be disturbed.'],
  ['invalid', invalid, '📝 The gate for shop could not start: the config has three errors.'],
])('%s says what matters', (_name, result, words) => {
  expect(said(result)).toBe(words);
});

test.each([
  [['failed'], ' 1 more scenario failed too.'],
  [['flaky'], ' 1 more scenario is flaky.'],
  [['failed', 'failed', 'flaky'], ' 2 more scenarios failed too, and 1 is flaky.'],
  [['failed', 'flaky', 'flaky'], ' 1 more scenario failed too, and 2 are flaky.'],
] as const)('beside the worst one, %j are counted', (outcomes, words) => {
  const [worst] = lostWrites.scenarios;
  if (worst === undefined) throw new TypeError('the fixture has no scenario');
  const more = outcomes.map((outcome, n) => ({ ...worst, id: `x${n}`, outcome }));
  expect(said({ ...lostWrites, scenarios: [worst, ...more] })).toMatch(new RegExp(`\\.${words.replaceAll('.', '\\.')}$`));
});

test('a small share is not rounded to nothing', () => {
  const [worst] = failed.scenarios.filter(({ id }) => id === 's2');
  if (worst === undefined) throw new TypeError('the fixture has no s2');
  const one = {
    ...failed,
    scenarios: [
      { ...worst, findings: [finding({ required: 0.9999, observed: { value: 0.997, low: 0.99, high: 0.998 }, count: 1000, bad: 3 })] },
    ],
  };
  expect(said(one)).toContain('0.3 % of requests failed');
});

test('a kind that no catalog knows any more is named by itself', () => {
  const renamed = JSON.parse(JSON.stringify(failed).replaceAll('"fault":"latency"', '"fault":"gravity"')) as Result;
  expect(said(renamed)).toContain('does not survive gravity on api-to-cache');
});

test('a failed result without scenarios still gives its reason', () => {
  expect(said({ ...failed, scenarios: [] })).toBe('❌ shop failed: 2 of 6 scenarios failed.');
});

test('a preview that never answered is told by the reason, once', () => {
  const reason = 'the preview could not be reached (ECONNREFUSED); nothing was injected';
  expect(said({ ...unhealthy, baseline: null, reason })).toBe(`🤒 shop was unhealthy before any fault: ${reason}.`);
});

test('words that only repeat the adjective are left out', () => {
  const [killed] = failed.scenarios.filter(({ id }) => id === 's5');
  if (killed === undefined) throw new TypeError('the fixture has no s5');
  expect(said({ ...failed, scenarios: [killed] })).toBe(
    '❌ shop does not survive a killed api: 30 % of requests failed while the fault was in place, and api did not restart on its own.',
  );
});

test('requests in flight when the fault was removed early are no successes, and the share says when it stops', () => {
  const [worst] = failed.scenarios.filter(({ id }) => id === 's2');
  const [fault] = worst?.faults ?? [];
  if (worst?.during == null || fault?.appliedMs == null) throw new TypeError('the fixture has no s2');
  const removedMs = fault.appliedMs + 2_070;
  const [measured] = worst.during.measured;
  if (measured === undefined) throw new TypeError('nothing was measured');
  const early = {
    ...worst,
    decidedMs: removedMs - 60,
    edge: null,
    faults: [{ ...fault, removedMs, goneMs: removedMs }],
    during: {
      ...worst.during,
      measured: [{ ...measured, count: 51, bad: 26, inPlace: { count: 26, bad: 26, untilMs: removedMs - 1_000 } }],
    },
    findings: [finding({ required: 0.9, observed: { value: 0.49, low: 0.34, high: 0.65 }, count: 51, bad: 26 })],
  };
  const result = { ...failed, scenarios: [early] };
  expect(said(result)).toContain('100 % of requests failed until the fault was removed early at +2.1 s.');
  const plain = resultText(result, { width: 200 }).replaceAll('\u00a0', ' ');
  expect(plain).toContain(
    'storefront success rate 0 % until the fault was removed early at +2.1 s; with the 25 in flight when it began or ended, which decides: 34 % to 65 % (expected ≥ 90 %)',
  );
  // The log counts all 51, so a reader who compares finds that number too.
  expect(plain).toContain('26 of 26 failed; with those in flight 26 of 51');
  expect(plain).not.toMatch(/49|51 %/);
});

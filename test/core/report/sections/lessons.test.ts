import { describe, expect, test } from 'vitest';
import { faults } from '../../../../src/core/faults/catalog.ts';
import type { BreakingPoint, Interaction, MinimalScenario } from '../../../../src/core/model/result/lesson.ts';
import type { ScenarioResult } from '../../../../src/core/model/result/result.ts';
import { chain } from '../../../../src/core/report/sections/chain.ts';
import { taught } from '../../../../src/core/report/sections/lessons.ts';
import { lessonLine } from '../../../../src/core/report/terminal/lesson-line.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { sureWord } from '../../../../src/core/report/wording/diagnosis-words.ts';
import { patternUrl } from '../../../../src/core/report/wording/pattern-url.ts';
import { triesOf } from '../../../../src/core/report/wording/tries.ts';
import { fault, finding, scenario } from '../../../fixtures/results/build.ts';
import { failed } from '../../../fixtures/results/failed.ts';
import { together } from '../../../fixtures/results/others.ts';
import { tries } from '../../../fixtures/results/taught.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const edge = (parts: Partial<BreakingPoint>): BreakingPoint => ({
  kind: 'edge',
  fault: 's1.f1',
  parameter: 'delay',
  threshold: { value: 411, low: 372, high: 448 },
  level: 0.9,
  direction: 'up',
  trials: 9,
  cut: false,
  ...parts,
});

describe('the breaking point', () => {
  test.each<[string, Partial<BreakingPoint>, string]>([
    ['a delay', {}, 'withstands a delay of up to about 410 ms (370 ms to 450 ms, 90 % confidence), fails above'],
    [
      'a bandwidth',
      { parameter: 'rate', direction: 'down', threshold: { value: 64_300, low: 59_000, high: 71_900 } },
      'needs a rate of at least about 64 kB/s (59 kB/s to 72 kB/s, 90 % confidence), fails below',
    ],
    [
      'visitors',
      { parameter: 'rate', threshold: { value: 118, low: 104, high: 131 } },
      'withstands a rate of up to about 120/s (100/s to 130/s, 90 % confidence), fails above',
    ],
    [
      'a share',
      { parameter: 'share', threshold: { value: 0.34, low: 0.31, high: 0.38 } },
      'withstands a share of up to about 34 % (31 % to 38 %, 90 % confidence), fails above',
    ],
    [
      'bytes',
      { parameter: 'after', direction: 'down', threshold: { value: 1400, low: 1300, high: 1500 } },
      'needs an after of at least about 1.4 kB (1.3 kB to 1.5 kB, 90 % confidence), fails below',
    ],
    [
      'a length',
      { parameter: 'lasts', threshold: { value: 2130, low: 1900, high: 2300 } },
      'withstands the fault for up to about 2.1 s (1.9 s to 2.3 s, 90 % confidence), fails when it lasts longer',
    ],
    [
      'a point',
      { threshold: { value: 411, low: 411, high: 412 } },
      'withstands a delay of up to about 411 ms (411 ms to 412 ms, 90 % confidence), fails above',
    ],
    ['one value', { threshold: { value: 411, low: 411, high: 411 } }, 'withstands a delay of up to about 410 ms, fails above'],
    [
      'a length in small steps',
      { parameter: 'lasts', threshold: { value: 1_040, low: 1_020, high: 1_070 } },
      'withstands the fault for up to about 1.04 s (1.02 s to 1.07 s, 90 % confidence), fails when it lasts longer',
    ],
    [
      'a search that was cut short',
      { cut: true, threshold: null },
      'not narrowed down in 9 runs; allow more with plan.shrink (tries and time)',
    ],
    [
      'a search that was cut short and knows something',
      { cut: true, threshold: { value: 500, low: 400, high: 700 } },
      'a delay between 400 ms and 700 ms; allow more time with plan.shrink to narrow it down',
    ],
    [
      'a search that a preview in trouble ended',
      { cut: true, unrecovered: true, threshold: null },
      'not narrowed down in 9 runs; the search ended when the preview did not recover',
    ],
    [
      'a search that a preview in trouble ended, and that knows something',
      { cut: true, unrecovered: true, threshold: { value: 500, low: 400, high: 700 } },
      'a delay between 400 ms and 700 ms; the search ended when the preview did not recover',
    ],
    [
      'a scenario that failed in every trial',
      { threshold: { value: 1, low: 1, high: 1 }, seen: { passed: null, failed: 50 } },
      'fails at every delay tried, from 50 ms on',
    ],
    [
      'a length that failed in every trial, before the interval was narrow',
      { parameter: 'lasts', cut: true, threshold: null, seen: { passed: null, failed: 1_000 } },
      'fails at every length tried, from 1 s on',
    ],
    [
      'a bandwidth that failed in every trial',
      { parameter: 'rate', direction: 'down', threshold: null, seen: { passed: null, failed: 1e6 } },
      'fails at every rate tried, up to 1 MB/s',
    ],
    [
      'a delay that passed below the estimate',
      { seen: { passed: 392, failed: 420 } },
      'withstands a delay of up to about 390 ms (370 ms to 450 ms, 90 % confidence), fails above',
    ],
    [
      'a delay that passed, but not inside the interval',
      { seen: { passed: 100, failed: 420 } },
      'starts to fail at a delay of about 410 ms (370 ms to 450 ms, 90 % confidence)',
    ],
    [
      'a bandwidth that passed above the estimate',
      {
        parameter: 'rate',
        direction: 'down',
        threshold: { value: 64_300, low: 59_000, high: 71_900 },
        seen: { passed: 68_000, failed: 61_000 },
      },
      'needs a rate of at least about 68 kB/s (59 kB/s to 72 kB/s, 90 % confidence), fails below',
    ],
    [
      'what this release does not know',
      { parameter: 'gravity', threshold: { value: 9.81, low: 9, high: 10 } },
      'withstands a gravity of up to about 9.8 (9 to 10, 90 % confidence), fails above',
    ],
  ])('of %s has its unit and its direction', (_what, parts, words) => {
    expect(plain(lessonLine('s1', edge(parts)))).toBe(`breaking point of s1: ${words}`);
  });

  test('has one unit for each parameter and direction, whatever fault it is of', () => {
    const units = new Map<string, Set<string>>();
    for (const [name, { weaker, kind }] of faults.flatMap(({ params }) => Object.entries(params)))
      units.set(`${name} ${weaker}`, (units.get(`${name} ${weaker}`) ?? new Set()).add(kind));
    expect([...units].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
  });
});

const spec = fault('latency', 'api-to-cache', '', 0, 2000).spec;
const smallest = (parts: Partial<MinimalScenario>): MinimalScenario => ({
  kind: 'smallest',
  scenario: { id: 's1', faults: [{ ...spec, params: { delay: 420, jitter: 0, share: 1 } }] },
  tried: 14,
  failed: 3,
  cut: false,
  ...parts,
});

describe('the smallest form', () => {
  test.each<[string, Partial<MinimalScenario>, string | null]>([
    ['found', {}, '+420 ms latency on api-to-cache for 2 s (14 smaller scenarios tried, 3 also failed)'],
    [
      'not looked for to the end',
      { cut: true },
      '+420 ms latency on api-to-cache for 2 s (14 smaller scenarios tried, 3 also failed; the search was cut short, so a smaller scenario may also fail)',
    ],
    ['the drawn one', { failed: 0 }, 'as drawn: none of the 14 smaller scenarios that were tried failed the same way'],
    [
      'the drawn one, after one try',
      { failed: 0, tried: 1 },
      'as drawn: the one smaller scenario that was tried did not fail the same way',
    ],
    ['all there is', { failed: 0, tried: 0 }, null],
    [
      'never looked for',
      { failed: 0, tried: 0, cut: true },
      'not searched: no tries or no time were left; allow more with plan.shrink or plan.budget',
    ],
    [
      'never looked for, because the preview stayed down',
      { failed: 0, tried: 0, cut: true, unrecovered: true },
      'not searched: the preview did not recover from the failure, so nothing more was injected',
    ],
    [
      'looked for until the preview stayed down',
      { cut: true, unrecovered: true },
      '+420 ms latency on api-to-cache for 2 s (14 smaller scenarios tried, 3 also failed; the search ended when the preview did not recover, so a smaller scenario may also fail)',
    ],
    [
      'of a fault whose parameters are not known',
      { scenario: { id: 's1', faults: [{ ...spec, params: {} }] } },
      'latency on api-to-cache for 2 s (14 smaller scenarios tried, 3 also failed)',
    ],
  ])('that is %s is told as it is', (_what, parts, words) => {
    expect(plain(lessonLine('s1', smallest(parts)))).toBe(words === null ? null : `minimal scenario of s1: ${words}`);
  });
});

const alone = (together: boolean, ...outcomes: readonly Interaction['alone'][number]['outcome'][]): Interaction => ({
  kind: 'interaction',
  alone: outcomes.map((outcome, n) => ({ fault: `s1.f${n + 1}`, outcome })),
  together,
});

test.each<[Interaction, string]>([
  [alone(true, 'passed', 'passed'), 'only together: with each of the two alone it passes'],
  [alone(true, 'passed', 'passed', 'passed'), 'only together: with each of the faults alone it passes'],
  [alone(true, 'passed', 'failed'), 'only together: no single fault is enough'],
  [alone(false, 'passed', 'failed'), 's1.f2 alone is enough'],
  [alone(false, 'failed', 'failed'), 's1.f1 and s1.f2 alone are each enough'],
  [alone(false, 'passed', 'inconclusive'), 'the effect of each fault alone is not known'],
])('an interaction %# is told in a line', (interaction, words) => {
  expect(lessonLine('s1', interaction)).toBe(`faults of s1: ${words}`);
});

const played = (outcome: ScenarioResult['outcome'], all: ScenarioResult['tries']): ScenarioResult => ({
  ...scenario({ id: 's1', outcome, zeroMs: 9000, faults: [fault('kill', 'api', 'killed', 9000)], bad: 9, p95: 30, recoveredMs: 0 }),
  tries: all,
});
const other = { outcome: 'failed', fingerprints: ['after recovers storefront'] } as const;

test.each([
  ['failed', tries(2, 2, 'a'), '2 of 2'],
  ['failed', tries(3, 2, 'a'), '2 of 3'],
  ['failed', tries(1, 1, 'a'), 'not repeated'],
  ['failed', [], null],
  ['flaky', tries(3, 1, 'a'), '1 of 3'],
  ['flaky', [...tries(2, 1, 'a'), other], '2 of 3, differently each time'],
  ['inconclusive', tries(3, 3, 'a'), null],
  ['passed', tries(1, 0, 'a'), null],
] as const)('what %s in %j is said as %j', (outcome, all, words) => {
  expect(triesOf(played(outcome, all))).toBe(words);
});

test('a failure that nobody played again says so, and one that was played again does not', () => {
  const labels = (all: ScenarioResult['tries']) => taught(played('failed', all)).map(({ label }) => label);
  expect(labels(tries(1, 1, 'a'))).toContain('Not repeated');
  expect(labels(tries(2, 2, 'a'))).not.toContain('Not repeated');
});

test('a failure without a diagnosis says why no weakness is named, and nothing else does', () => {
  const lines = (outcome: ScenarioResult['outcome'], diagnoses: ScenarioResult['diagnoses'] = []) =>
    taught({ ...played(outcome, tries(2, 2, 'a')), diagnoses }).map(({ label, text }) => `${label}: ${plainPhrase(text)}`);
  expect(lines('failed')).toEqual(['Weakness: none found; the measurements fit no known pattern']);
  expect(lines('passed')).toEqual([]);
  expect(lines('failed', failed.scenarios.find(({ id }) => id === 's2')?.diagnoses).join()).not.toContain('none found');
});

test('a breaking point names the tolerances that fail there', () => {
  const late = finding({ tolerance: 'latency', quantile: 0.95, required: 500 });
  const point = (findings: ScenarioResult['findings'], more: Partial<BreakingPoint> = {}) => {
    const one = {
      ...played('failed', tries(2, 2, 'a')),
      findings,
      edge: edge({ threshold: null, seen: { passed: null, failed: 1_100 }, ...more }),
    };
    return plain(plainPhrase(taught(one).find(({ label }) => label === 'Breaking point')?.text ?? []));
  };
  expect(point([late])).toBe('fails at every delay tried, from 1.1 s on (not met: storefront p95 ≤ 500 ms)');
  expect(point([finding({ required: 0.95 }), late])).toContain('(not met: storefront success rate ≥ 95 %, storefront p95 ≤ 500 ms)');
  expect(point([{ ...late, outcome: 'inconclusive' }])).toBe('fails at every delay tried, from 1.1 s on');
  expect(point([late], { held: true })).not.toContain('not met');
});

test.each([
  [0.97, 'shown'],
  [0.96, 'likely'],
  [0.85, 'likely'],
  [0.84, 'possibly'],
  [0.6, 'possibly'],
])('%d is %s', (sure, word) => {
  expect(sureWord({ sure })).toBe(word);
});

test.each([
  ['0.1.0', 'blob/v0.1.0/docs'],
  ['0.1.0-dev', 'blob/main/docs'],
  ['../../evil', 'blob/main/docs'],
])('of version %s the pattern is linked in %s', (version, part) => {
  expect(patternUrl('leak', version)).toBe(`https://github.com/chaos-gate/chaos-gate/${part}/patterns.md#leak`);
});

test('the chain says when a fault was taken out before its time, and of which one nobody asked any more', () => {
  const [early] = together.scenarios.filter(({ decidedMs }) => decidedMs !== undefined);
  if (early === undefined) throw new TypeError('the fixture has no early end');
  const words = (one: ScenarioResult) =>
    chain(one).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => plain(plainPhrase(cell))).join(' | ')) : [],
    );
  expect(words(early)[0]).toContain('+4.3 s, early: the outcome was certain');
  const { decidedMs: _, ...full } = early;
  expect(words(full).join()).not.toContain('early');
  const spared = {
    ...early,
    faults: early.faults.map((one) => ({
      ...one,
      requestedMs: null,
      appliedMs: null,
      felt: null,
      removedMs: null,
      gone: null,
      goneMs: null,
    })),
  };
  expect(words(spared)[0]).toContain('skipped: the outcome was already certain');
});

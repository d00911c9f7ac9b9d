import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../src/core/compare/compare.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import { outcomes } from '../../../src/core/model/result/outcome.ts';
import type { Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import { baseWords } from '../../../src/core/report/comparison/base-words.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { edge, played, recovery, run, success } from './build.ts';

const changeBetween = (here: Parameters<typeof played>[0], there: Parameters<typeof played>[0]) =>
  compare(run([played(here)]), run([played(there), played({ id: 's9', delay: 7, outcome: 'passed' })])).scenarios[0];

const endedAfter = ({ during }: ScenarioResult, ms: number) => during && { ...during, endMs: during.startMs + ms };

describe('a scenario', () => {
  const undecided = outcomes.filter((one) => one !== 'passed' && one !== 'failed');

  it.each([
    ['failed', 'passed', 'new'],
    ['passed', 'failed', 'fixed'],
    ['failed', 'failed', 'unchanged'],
    ['passed', 'passed', 'held'],
    ...undecided.flatMap((one): [Outcome, Outcome, 'unknown'][] => [
      [one, 'passed', 'unknown'],
      [one, 'failed', 'unknown'],
      ['passed', one, 'unknown'],
      ['failed', one, 'unknown'],
    ]),
  ] as const)('that is %s here and %s there is %s', (here, there, change) => {
    expect(changeBetween({ outcome: here }, { outcome: there })?.change).toBe(change);
  });

  it('that breaks here in a way that it did not there is changed', () => {
    const found = changeBetween({ findings: [success, recovery] }, { findings: [success] });
    expect(found).toMatchObject({
      change: 'changed',
      findings: [
        { tolerance: 'success', change: 'unchanged' },
        { tolerance: 'recovers', change: 'new' },
      ],
    });
  });

  it('that breaks here in fewer ways than there is unchanged, and what no longer breaks is fixed', () => {
    const found = changeBetween({ findings: [success] }, { findings: [success, recovery] });
    expect(found).toMatchObject({ change: 'unchanged', findings: [{ change: 'unchanged' }, { tolerance: 'recovers', change: 'fixed' }] });
  });

  it('is neither new nor fixed where a run was ended early because of another failure', () => {
    const [here, there] = [played({ findings: [recovery] }), played({ findings: [success] })];
    const changes = (early: 'here' | 'there') => {
      const ended = (who: string, one: ScenarioResult) =>
        who === early ? { ...one, decidedMs: 11_000, during: endedAfter(one, 2_000) } : one;
      return compare(run([ended('here', here)]), run([ended('there', there)])).scenarios[0];
    };
    expect(changes('there')).toMatchObject({
      change: 'unknown',
      findings: [{ change: 'unknown' }, { tolerance: 'success', change: 'fixed' }],
    });
    expect(changes('here')).toMatchObject({
      change: 'changed',
      findings: [{ change: 'new' }, { tolerance: 'success', change: 'unknown' }],
    });
  });

  it('that fails in both, and here also by a check that the base does not have, is unknown, and not called undecided', () => {
    const here = played({ findings: [success, { ...success, check: 'worker' }] });
    const [change] = compare(run([here]), run([played({})])).scenarios;
    expect(change).toMatchObject({ change: 'unknown', findings: [{ change: 'unchanged' }, { check: 'worker', change: 'unknown' }] });
    expect(change && plainPhrase(baseWords(change))).toBe('also failed; some checks could not be compared');
  });

  it('that fails by a check that the base does not have is not known to be new', () => {
    const there = played({ outcome: 'passed' });
    const unasked = there.during && { ...there.during, measured: [] };
    expect(compare(run([played({})]), run([{ ...there, during: unasked }])).scenarios).toMatchObject([
      { change: 'unknown', findings: [{ change: 'unknown' }] },
    ]);
  });

  it('is not a new failure when the base failed so once, in an unconfirmed try', () => {
    const here = played({ findings: [success, recovery] });
    const there = played({ findings: [success] });
    const tries = [...there.tries, { outcome: 'failed' as const, fingerprints: ['after recovers storefront'] }];
    expect(compare(run([here]), run([{ ...there, tries }])).scenarios[0]?.change).toBe('unchanged');
  });

  it('is compared with the scenario of the same faults, even if the id differs', () => {
    const here = run([played({ id: 's1', delay: 100 }), played({ id: 's2', delay: 200 })]);
    const there = run([played({ id: 's1', delay: 200, outcome: 'passed' }), played({ id: 's2', delay: 100 })]);
    expect(compare(here, there).scenarios).toMatchObject([
      { scenario: 's1', base: 's2', change: 'unchanged' },
      { scenario: 's2', base: 's1', change: 'new' },
    ]);
  });

  it('is not compared with one of the same id and other faults', () => {
    const found = compare(run([played({ delay: 100 }), played({ id: 's2' })]), run([played({ delay: 200 }), played({ id: 's2' })]));
    expect(found.scenarios).toMatchObject([{ scenario: 's1', base: null, change: 'unknown' }, { change: 'unchanged' }]);
  });

  it('that is in the plan twice is compared with each of its likes once', () => {
    const here = run([played({ id: 's1' }), played({ id: 's2' })]);
    const there = run([played({ id: 's2', outcome: 'passed' }), played({ id: 's7' })]);
    expect(compare(here, there).scenarios).toMatchObject([
      { base: 's7', change: 'unchanged' },
      { base: 's2', change: 'new' },
    ]);
  });
});

describe('nothing is compared', () => {
  const here = run([played({})]);
  it.each([
    ['name', { ...here, name: 'other' }],
    ['version', { ...here, version: '0.0.9' }],
    ['config', { ...here, configDigest: 'another' }],
    ['config', { ...here, configDigest: '' }],
    ['plan', run([played({ delay: 1 })])],
    ['unrestored', { ...here, verdict: 'unrestored' }],
    ['undecided', run([])],
    ['undecided', run([played({ outcome: 'flaky' })])],
    ['missing', 'missing'],
    ['unreadable', 'unreadable'],
  ] as const)('with a baseline that is hindered by its %s', (hindrance, baseline) => {
    expect(compare(here, baseline)).toMatchObject({ hindrances: [hindrance], scenarios: [] });
  });

  it('when neither run has a config digest', () => {
    const silent: Result = { ...here, configDigest: '' };
    expect(compare(silent, silent).hindrances).toEqual(['config']);
  });
});

describe('a breaking point', () => {
  const moved = (here: ReturnType<typeof edge>, there: ReturnType<typeof edge>) =>
    changeBetween({ edge: here }, { edge: there })?.edge?.moved;

  it.each([
    ['sooner', edge(100, 120, 150), edge(250, 300, 360)],
    ['later', edge(250, 300, 360), edge(100, 120, 150)],
    ['not shown', edge(100, 120, 250), edge(250, 300, 360)],
    ['not shown', edge(280, 300, 310), edge(250, 300, 360)],
    ['later', edge(100, 120, 150, { direction: 'down' }), edge(250, 300, 360, { direction: 'down' })],
    ['sooner', edge(100, 120, 150, { cut: true }), edge(250, 300, 360)],
    ['not shown', edge(100, 120, 260, { cut: true }), edge(250, 300, 360)],
    ['sooner', edge(100, 120, 150), edge(1900, 1900, 1900, { held: true })],
    ['later', edge(1900, 1900, 1900, { held: true }), edge(100, 120, 150)],
  ] as const)('moved %s', (move, here, there) => {
    expect(moved(here, there)).toBe(move);
  });

  it('is not compared with one of another parameter, nor with none', () => {
    expect(changeBetween({ edge: edge(1, 2, 3) }, { edge: edge(7, 8, 9, { parameter: 'lasts' }) })?.edge).toBeNull();
    expect(changeBetween({ edge: edge(1, 2, 3) }, {})?.edge).toBeNull();
  });

  it('that was found in another form has not moved, however far apart the two are', () => {
    const here = played({ edge: edge(100, 120, 150) });
    const there = played({ edge: edge(250, 300, 360) });
    const [spec] = here.faults.map((one) => one.spec);
    if (spec === undefined) throw new RangeError('no fault');
    const shorter = {
      kind: 'smallest',
      scenario: { id: 's1', faults: [{ ...spec, lastsMs: 500 }] },
      tried: 3,
      failed: 1,
      cut: false,
    } as const;
    const found = compare(run([{ ...here, smallest: shorter }]), run([there])).scenarios[0]?.edge;
    expect(found).toMatchObject({ moved: 'not shown', sameForm: false });
  });

  it('moves one way exactly when it moves the other way from the other side', () => {
    const range = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((all) => all.toSorted((a, b) => a - b) as [number, number, number]);
    const opposite = { sooner: 'later', later: 'sooner', 'not shown': 'not shown' } as const;
    fc.assert(
      fc.property(range, range, (a, b) => {
        const move = moved(edge(...a), edge(...b));
        expect(moved(edge(...b), edge(...a))).toBe(move === undefined ? undefined : opposite[move]);
        if (a[2] >= b[0] && b[2] >= a[0]) expect(move).toBe('not shown');
      }),
    );
  });
});

test('a run that is compared with itself has nothing new, nothing fixed and nothing that moved', () => {
  const one = fc.record({
    delay: fc.integer({ min: 1, max: 4 }),
    outcome: fc.constantFrom(...outcomes),
    edge: fc.constantFrom(null, edge(100, 120, 150)),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
      const same = run(all.map((each, n) => played({ ...each, id: `s${n + 1}` })));
      const { scenarios } = compare(same, same);
      expect(scenarios.every(({ change }) => ['unchanged', 'held', 'unknown'].includes(change))).toBe(true);
      expect(scenarios.every(({ scenario, base }) => scenario === base)).toBe(true);
      expect(scenarios.every((each) => (each.edge?.moved ?? 'not shown') === 'not shown')).toBe(true);
    }),
  );
});

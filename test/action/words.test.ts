import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewer, type Marker, markerOf, markerText } from '../../src/action/comment/marker.ts';
import { retryDelayMs } from '../../src/action/github/retry-delay.ts';
import { annotationOf } from '../../src/action/publish/annotation.ts';
import { comparedWith } from '../../src/core/compare/compare.ts';
import { exitCodeFor, type FailOn } from '../../src/core/compare/fail-on.ts';
import { exitCodes, type RunVerdict } from '../../src/core/model/result/outcome.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import { commentBody } from '../../src/core/report/comment.ts';
import { reportMarkdown } from '../../src/core/report/report-md.ts';
import { failed } from '../fixtures/results/failed.ts';
import { passed } from '../fixtures/results/passed.ts';

describe('the marker', () => {
  const markers = fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9 ._:/-]{1,80}$/),
    run: fc.nat(2 ** 31),
    attempt: fc.integer({ min: 1, max: 1000 }),
    commit: fc.constantFrom('', 'a'.repeat(40), 'b'.repeat(64)),
  });

  it('reads back what was written, with any text below', () => {
    fc.assert(
      fc.property(markers, fc.string(), (marker, rest) => {
        expect(markerOf(`${markerText(marker)}\n${rest}`)).toEqual(marker);
      }),
    );
  });

  it('is one HTML comment, and nothing in a name ends it early', () => {
    fc.assert(
      fc.property(markers, (marker) => {
        const inner = markerText(marker).slice(4, -3);
        expect(inner).not.toMatch(/--|[<>\n]/);
      }),
    );
  });

  it('orders runs by run, then by attempt', () => {
    const at = (run: number, attempt: number): Marker => ({ name: 'x', run, attempt, commit: '' });
    expect([isNewer(at(2, 1), at(1, 9)), isNewer(at(1, 2), at(1, 1)), isNewer(at(1, 1), at(1, 1)), isNewer(at(1, 9), at(2, 1))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the step', () => {
  const red = (failOn: FailOn, of: Result = failed) =>
    (Object.keys(exitCodes) as RunVerdict[]).filter((verdict) => exitCodeFor({ ...of, verdict }, failOn) !== 0).sort();
  const always = ['cancelled', 'error', 'invalid', 'refused', 'unrestored'];

  it.each([
    ['failed', ['cancelled', 'error', 'failed', 'invalid', 'refused', 'unhealthy', 'unrestored']],
    ['inconclusive', ['cancelled', 'error', 'failed', 'inconclusive', 'invalid', 'refused', 'unhealthy', 'unrestored']],
    ['never', always],
    ['regression', ['cancelled', 'error', 'failed', 'invalid', 'refused', 'unhealthy', 'unrestored']],
  ] as const)('with fail-on %s is red for exactly these verdicts', (failOn, verdicts) => {
    expect(red(failOn)).toEqual(verdicts);
  });

  it('with fail-on regression is green for a failure that the baseline has, too, and for nothing else', () => {
    const same = comparedWith(failed, failed);
    expect(red('regression', same)).toEqual([...always, 'unhealthy'].sort());
    for (const baseline of [passed, 'missing', 'unreadable', { ...failed, name: 'other' }] as const)
      expect(red('regression', comparedWith(failed, baseline))).toContain('failed');
  });

  it.each(['failed', 'inconclusive'] as const)('with fail-on %s is red also for a failure that the baseline has', (failOn) => {
    expect(red(failOn, comparedWith(failed, failed))).toContain('failed');
  });
});

describe('patience', () => {
  const now = 1_700_000_000_000;
  const refusal = (status: number, headers = {}, message = '') => ({ status, headers, message });
  it.each([
    ['the time that GitHub names', refusal(403, { 'retry-after': '7' }), 7000],
    ['the time at which the limit ends', refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) }), 9000],
    ['no longer than all of it may take', refusal(429, { 'retry-after': '60' }), null],
    ['not at all when no time is named, for that means a minute', refusal(429), null],
    ['a second for trouble of GitHub', refusal(502), 1000],
    ['a second for a line that broke', refusal(0), 1000],
    ['not at all for a refusal', refusal(403, {}, 'Resource not accessible by integration'), null],
    ['not at all for what is gone', refusal(404), null],
  ])('waits %s', (_, refused, waitMs) => {
    expect(retryDelayMs(refused, 1, now)).toBe(waitMs);
    expect(retryDelayMs(refused, 3, now)).toBeNull();
  });
});

describe('a step that is green although its run did not pass', () => {
  const inconclusive = { ...failed, verdict: 'inconclusive' as const };
  const known = comparedWith(failed, failed);
  const marker = '<!-- chaos-gate test -->';
  const body = (result: Result, failOn: FailOn) =>
    commentBody(result, { marker, failOn, replayCommand: (token) => `chaos-gate replay ${token}` });

  it('says in comment, summary and title that nothing was shown', () => {
    for (const text of [body(inconclusive, 'failed'), reportMarkdown(inconclusive, { failOn: 'failed' })]) {
      expect(text).toContain('The run is inconclusive. The gate passes only because of');
      expect(text).toMatch(/^🔶/m);
    }
    expect(annotationOf(inconclusive, false, [], 'failed')).toMatchObject({
      level: 'warning',
      title: 'Chaos Gate: inconclusive, let through by fail-on: failed',
      message: expect.stringMatching(/^The run is inconclusive/),
    });
  });

  it('says that its failures are known, without a red title', () => {
    expect(body(known, 'regression')).toMatch(/^🔶/m);
    expect(body(known, 'regression')).toContain('No new failure: every failure here also exists on the base');
    expect(annotationOf(known, false, [], 'regression')?.title).toBe('Chaos Gate: no new failure');
  });

  it('is no red one', () => {
    for (const [result, failOn] of [
      [inconclusive, 'inconclusive'],
      [failed, 'failed'],
      [failed, 'regression'],
    ] as const) {
      expect(body(result, failOn)).not.toContain('passes only because');
      expect(body(result, failOn)).not.toMatch(/^🔶/m);
    }
  });
});

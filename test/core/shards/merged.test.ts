import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Result } from '../../../src/core/model/result/result.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportFiles } from '../../../src/core/report/report-files.ts';
import { merged } from '../../../src/core/shards/merged.ts';
import { assertProperty } from '../../contracts/property.ts';
import { recordedResult, shardsOf } from './recorded.ts';

const filesOf = (shards: readonly Result[]) => shards.map((result, nth) => ({ file: `shards/${nth + 1}/result.json`, result }));
const four = shardsOf(4);
const withoutResult = ({ 'result.json': _, ...others }: Readonly<Record<string, string>>) => others;
const rounded = (result: Result): unknown =>
  JSON.parse(JSON.stringify(result, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : (value as unknown))));
const whole = recordedResult();

describe('a recorded journal that is split and merged', () => {
  it.each([2, 4, 5])('into %i shards gives the verdict and the reports of the whole, byte for byte', (of) => {
    const joined = merged(filesOf(shardsOf(of)));
    expect(joined.verdict).toBe(whole.verdict);
    expect(withoutResult(reportFiles(joined))).toEqual(withoutResult(reportFiles(whole)));
  });

  it.each([2, 4, 5])('into %i shards gives the same result, up to what each shard learned about bursts by itself', (of) => {
    // The design effect of a shard comes from its own samples, so the bounds of an interval differ in the fourth digit.
    expect(rounded(merged(filesOf(shardsOf(of))))).toEqual(rounded(whole));
  });

  it('shows what a run can show: failures, passes, repeats, a minimal scenario and a breaking point', () => {
    expect(whole.verdict).toBe('failed');
    expect(new Set(whole.scenarios.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
    expect(whole.scenarios.some(({ tries }) => tries.length > 1)).toBe(true);
    expect(whole.scenarios.some(({ smallest, edge }) => smallest !== null || edge !== null)).toBe(true);
    expect(whole.controls.length).toBeGreaterThan(0);
  });

  it('does not depend on the order of the files', () => {
    assertProperty(
      fc.property(fc.shuffledSubarray([...four.keys()], { minLength: 4 }), (order) => {
        expect(merged(filesOf(order.flatMap((nth) => four[nth] ?? [])))).toEqual(merged(filesOf(four)));
      }),
      { numRuns: 10 },
    );
  });

  it('is never better than its worst shard', () => {
    const passing = four.map((shard) => ({
      ...shard,
      scenarios: shard.scenarios.map((one) => ({ ...one, outcome: 'passed' as const, findings: [] })),
    }));
    const all = passing.map((shard) => ({ ...shard, verdict: 'passed' as const }));
    expect(merged(filesOf(all)).verdict).toBe('passed');
    for (const verdict of ['inconclusive', 'failed', 'unhealthy', 'error', 'refused', 'cancelled', 'unrestored'] as const)
      expect(merged(filesOf(all.map((shard, nth) => (nth === 2 ? { ...shard, verdict, reason: 'of its own' } : shard))))).toMatchObject({
        verdict,
        reason: 'shard 3: of its own',
      });
  });

  it('has no verdict `passed` if a scenario did not run', () => {
    const passing = four.map((shard) => ({
      ...shard,
      verdict: 'passed' as const,
      scenarios: shard.scenarios.map((one) => ({ ...one, outcome: 'passed' as const, findings: [] })),
    }));
    const [first, ...others] = passing as unknown as [Result, ...Result[]];
    const cut = { ...first, scenarios: first.scenarios.slice(1), skipped: [{ scenario: first.scenarios[0]?.id ?? '', says: 'no time' }] };
    expect(merged(filesOf([cut, ...others]))).toMatchObject({ verdict: 'inconclusive', skipped: [{ says: 'no time' }] });
  });

  it('shares one error level', () => {
    expect(four.every(({ confidence }) => confidence > whole.confidence)).toBe(true);
    expect(merged(filesOf(four)).confidence).toBe(whole.confidence);
  });

  it('does not count a check that failed in a control of any shard', () => {
    const shaky = four.map((shard, nth) => (nth === 1 ? { ...shard, unstable: ['shop front'] } : shard));
    const joined = merged(filesOf(shaky));
    expect(joined.verdict).toBe('inconclusive');
    expect(joined.scenarios.every(({ outcome }) => outcome === 'inconclusive')).toBe(true);
  });
});

describe('results that are not all shards of one plan', () => {
  const [one, two, three, last] = four as [Result, Result, Result, Result];
  const at = (shard: Result, change: object): Result => ({
    ...shard,
    shard: { ...shard.shard, ...change } as NonNullable<Result['shard']>,
  });
  it.each<[string, readonly Result[], string, string]>([
    ['none', [], 'SHARD_MISSING', 'no result of any shard'],
    ['one is missing', [one, two, last], 'SHARD_MISSING', 'no result of shard 3 of 4'],
    ['one is there twice', [one, two, two, three, last], 'SHARDS_INVALID', 'shard 2 is also in shards/2/result.json'],
    ['a whole run', [one, two, three, whole], 'SHARDS_INVALID', 'shards/4/result.json: this run had the whole plan'],
    ['another seed', [one, two, three, { ...last, seed: 'x' }], 'SHARDS_INVALID', 'another seed than in shards/1/result.json'],
    ['another plan', [one, two, three, at(last, { plan: 'zz' })], 'SHARDS_INVALID', 'another plan than'],
    [
      'another commit',
      [one, two, three, { ...last, run: { ...last.run, commit: 'f'.repeat(40) } }],
      'SHARDS_INVALID',
      'another commit than',
    ],
    ['another config', [one, two, three, { ...last, configDigest: 'x' }], 'SHARDS_INVALID', 'another config than'],
    ['another version', [one, two, three, { ...last, version: '9' }], 'SHARDS_INVALID', 'another version than'],
    ['another number', [one, two, three, at(last, { of: 5 })], 'SHARDS_INVALID', 'another number of shards than'],
    ['an index that is too large', [one, two, three, at(last, { index: 9 })], 'SHARDS_INVALID', 'there is no shard 9 of 4'],
    [
      'places beyond the plan',
      [one, two, three, at(last, { places: last.shard?.places.map((place) => place + 50) })],
      'SHARDS_INVALID',
      'its places do not fit',
    ],
    [
      'a scenario too few',
      [one, two, three, { ...last, scenarios: last.scenarios.slice(1) }],
      'SHARDS_INVALID',
      'its scenarios are not those of its plan',
    ],
    [
      'the scenarios of another',
      [one, two, three, { ...last, scenarios: one.scenarios }],
      'SHARDS_INVALID',
      'its scenarios are not those of its plan',
    ],
    [
      'a place twice',
      [one, two, three, at(last, { places: last.shard?.places.with(0, one.shard?.places[0] ?? 0).toSorted((a, b) => a - b) })],
      'SHARDS_INVALID',
      'do not have each of the',
    ],
  ])('%s: a clear error', (_, results, code, message) => {
    expect(() => merged(filesOf(results))).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('names every problem at once', () => {
    const wrong = [one, { ...two, seed: 'x' }, { ...three, version: '9' }, last];
    expect(() => merged(filesOf(wrong))).toThrow(/another seed[\s\S]*another version/);
  });
});

test('a hostile file ends in a clear error or in a result that can be written', () => {
  const text = JSON.parse(resultJson(four[3] as Result)) as Record<string, unknown>;
  const shardKeys = ['index', 'of', 'plan', 'scenarios', 'places', 'ids'];
  assertProperty(
    fc.property(fc.constantFrom(...shardKeys), fc.oneof(fc.jsonValue(), fc.integer(), fc.array(fc.integer())), (key, value) => {
      const bent = JSON.stringify({ ...text, shard: { ...(text.shard as object), [key]: value } });
      try {
        expect(merged(filesOf([...four.slice(0, 3), parseResult(bent)])).schema).toBe('chaos-gate/result/v1');
      } catch (error) {
        expect(error).toMatchObject({ name: 'GateFailure' });
      }
    }),
    { numRuns: 100 },
  );
});

import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { given, parsed, right, wrong } from './given.ts';

const faultsOf = (length: string) => given({ faults: `[{ fault: kill, on: api${length} }, { fault: terminate, on: api${length} }]` });

describe('`watch` of a fault that is over immediately', () => {
  test.each(['10s', '1s..20s', '[5s, 7s]'])('means the same as `lasts`: %s', (length) => {
    const [written, old] = [right(faultsOf(`, watch: ${length}`)), right(faultsOf(`, lasts: ${length}`))];
    expect(written).toEqual(old);
    for (const seed of ['a', 'b', 'c']) expect(stringifyPlan(planOf(written, seed))).toBe(stringifyPlan(planOf(old, seed)));
  });

  test('sets the default rate of a check as `lasts` does', () => {
    const rateWith = (key: string) =>
      right(given({ checks: '[{ name: home, http: {} }]', faults: `[{ fault: kill, on: api, ${key}: 2s }]` })).checks[0]?.ratePerSecond;
    expect(rateWith('watch')).toBe(rateWith('lasts'));
    expect(rateWith('watch')).not.toBe(
      right(given({ checks: '[{ name: home, http: {} }]', faults: '[{ fault: kill, on: api }]' })).checks[0]?.ratePerSecond,
    );
  });

  test('is refused next to `lasts`, even if both are the same', () => {
    expect(wrong(given({ faults: '[{ fault: kill, on: api, watch: 5s, lasts: 5s }]' }))).toEqual([
      'CG1303 faults[0].lasts: `watch` and `lasts` are two names for the same time, and this fault has both | remove `lasts`, and keep `watch`',
    ]);
  });

  test('belongs to such faults only', () => {
    const [problem = '', ...others] = wrong(given({ faults: '[{ fault: pause, on: api, watch: 5s }]' }));
    expect(others).toEqual([]);
    expect(problem).toContain('CG1102 faults[0].watch: unknown key `watch`');
    expect(problem).toContain('`watch` belongs under faults[] with `fault: flush` or ');
  });

  test('has the limits of `lasts`, and problems name its place', () => {
    expect(wrong(given({ faults: '[{ fault: kill, on: api, watch: 3m }]' }))[0]).toContain('CG1104 faults[0].watch');
    const capped = given({ faults: '[{ fault: kill, on: api, watch: 20s }]', safety: '{ max-length: 10s }' });
    expect(wrong(capped)[0]).toContain('CG1703 faults[0].watch: up to 20s, and `max-length` is 10s');
    expect(parsed(capped)).toMatchObject({ ok: false });
  });
});

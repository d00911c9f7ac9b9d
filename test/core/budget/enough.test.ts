import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hardest } from '../../../src/core/budget/enough.ts';
import { samplesText } from '../../../src/core/budget/samples-text.ts';
import { lengthMs } from '../../../src/core/budget/times.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { undrawn, undrawnText } from '../../../src/core/plan/undrawn.ts';
import { assertProperty } from '../../contracts/property.ts';
import { given, parsed, right } from '../config/given.ts';

const surge = '[{ fault: surge, on: preview }]';

/** Samples of the scenario that has the fewest, for each check, against what the strictest tolerance needs. */
function fewest(parts: Readonly<Record<string, string>>, seed = '1') {
  const config = right(given(parts));
  const lengths = planOf(config, seed).scenarios.map(lengthMs);
  return config.checks.map((check) => ({
    rate: check.ratePerSecond,
    gets: Math.floor((check.ratePerSecond * Math.min(...lengths)) / 1000),
    needs: hardest(check)?.needed ?? 0,
  }));
}

describe('a config that says neither rate nor length', () => {
  test.each(['{}', '{ success: 99% }', '{ success: 95%, p95: 300ms }', '{ success: 80% }', '{ p99: 1s }', '{ success: 99.5% }'])(
    'gets enough samples to decide %s, whatever is drawn',
    (steady) => {
      for (const fault of ['surge', 'abandon', 'slow-clients'])
        for (const seed of ['1', '2', '3']) {
          const [one] = fewest(
            { checks: `[{ name: home, http: {}, steady: ${steady} }]`, faults: `[{ fault: ${fault}, on: preview }]` },
            seed,
          );
          expect(one?.gets).toBeGreaterThanOrEqual(one?.needs ?? Number.NaN);
          expect(one?.rate).toBeLessThanOrEqual(20);
        }
    },
  );

  test('is a config without a warning', () => {
    const result = parsed(given({ checks: '[{ name: home, http: {} }]', faults: surge }));
    expect(result.ok && result.warnings).toEqual([]);
  });
});

describe('what a config says', () => {
  test('is never changed', () => {
    const lasts = fc.integer({ min: 1, max: 60 });
    const rate = fc.integer({ min: 1, max: 100 });
    assertProperty(
      fc.property(lasts, rate, (seconds, perSecond) => {
        const config = right(
          given({
            checks: `[{ name: home, http: {}, rate: ${perSecond}/s }]`,
            faults: `[{ fault: surge, on: preview, lasts: ${seconds}s }]`,
          }),
        );
        expect(config.checks[0]?.ratePerSecond).toBe(perSecond);
        expect(config.faults[0]?.lasts).toEqual({ oneOf: [seconds * 1000] });
      }),
      { numRuns: 50 },
    );
  });

  test('of a length alone sets the rate, and of a rate alone the length', () => {
    expect(fewest({ checks: '[{ name: home, http: {} }]', faults: '[{ fault: surge, on: preview, lasts: 3s }]' })[0]).toMatchObject({
      rate: 38,
    });
    expect(fewest({ checks: '[{ name: home, http: {}, rate: 5/s }]', faults: surge })[0]).toMatchObject({ rate: 5, gets: 113 });
  });
});

describe('a plan for people', () => {
  test('shows how many samples each scenario gets and needs', () => {
    const config = right(given({ faults: '[{ fault: surge, on: preview, lasts: 2s }]', plan: '{ scenarios: 1 }' }));
    expect(samplesText(planOf(config, '1'), config.checks)).toBe(
      '      check  promise  samples  needs\n  s1  home   success  40       90     too few: it ends inconclusive\n',
    );
  });

  test('names every promise that may stay undecided, and only the tightest one where all can be decided', () => {
    const shown = (during: string, seconds: number) => {
      const checks = `[{ name: home, http: {}, rate: 20/s, during: ${during} }]`;
      const config = right(given({ checks, faults: `[{ fault: surge, on: preview, lasts: ${seconds}s }]`, plan: '{ scenarios: 1 }' }));
      return samplesText(planOf(config, '1'), config.checks).split('\n').slice(1, -1);
    };
    expect(shown('{ success: 99%, p99: 1s, p95: 500ms }', 2)).toEqual([
      '  s1  home   success  40       90     too few: it ends inconclusive',
      '  s1  home   p99      40       90     too few: it ends inconclusive',
    ]);
    expect(shown('{ success: 20%, p99: 1s }', 10)).toEqual([
      '  s1  home   p99      200      90     not judged if more than 55 % fail, as `during` allows',
    ]);
    expect(shown('{ success: 99%, p95: 1s }', 10)).toEqual(['  s1  home   success  200      90']);
  });

  test('names the faults that no scenario has', () => {
    const config = right(given({ faults: '[{ fault: kill, on: api }, { fault: latency, on: cache }]', plan: '{ scenarios: 1 }' }));
    const plan = planOf(config, '1');
    const drawn = plan.scenarios[0]?.faults[0]?.fault;
    expect(undrawn(plan, config.faults)).toEqual([drawn === 'kill' ? 'latency on cache' : 'kill on api']);
    expect(undrawnText(planOf({ ...config, plan: { ...config.plan, scenarios: 60 } }, '1'), config.faults)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { samplesText } from '../../../src/core/budget/samples-text.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { noPromiseNotes } from '../../../src/core/verdict/judge/spared.ts';
import { given, right, wrong } from './given.ts';

const checksWith = (during: string): string => given({ checks: `[{ name: home, http: {}, rate: 20/s, ${during} }]` });

describe('`during: any`', () => {
  test('promises nothing, neither the standard success rate nor what `steady` does', () => {
    expect(right(checksWith('steady: { success: 98%, p95: 300ms }, during: any')).checks[0]).toMatchObject({
      steady: { success: 0.98, percentiles: [{ quantile: 0.95, limitMs: 300 }] },
      during: { percentiles: [] },
    });
    expect(right(checksWith('during: any')).checks[0]?.during).not.toHaveProperty('success');
  });

  test('needs no samples while faults are in place, and changes no draw', () => {
    const [free, bound] = [right(checksWith('during: any')), right(checksWith('during: { success: 90% }'))];
    expect(stringifyPlan(planOf(free, 'a'))).toBe(stringifyPlan(planOf(bound, 'a')));
    expect(samplesText(planOf(free, 'a'), free.checks)).toBe('');
    expect(samplesText(planOf(bound, 'a'), bound.checks)).toContain('home');
    expect(noPromiseNotes(free.checks)).toEqual(['no promise during faults: home; only the steady state and the recovery are judged']);
    expect(noPromiseNotes(bound.checks)).toEqual([]);
  });

  test.each([
    ['during: anything', 'CG1104 checks[0].during: expected keys such as `success: 95%`, or `any` | '],
    ['during: 5', 'CG1104 checks[0].during: expected keys such as `success: 95%`, or `any` | '],
    ['during: { succes: 95% }', 'CG1102 checks[0].during.succes: unknown key `succes` | did you mean `success`?'],
    ['during: { success: 200% }', 'CG1104 checks[0].during.success: '],
    ['steady: any', 'CG1103 checks[0].steady: expected keys with values, got the text `any` | '],
  ])('is not confused with other values: %s', (during, message) => {
    const problems = wrong(checksWith(during));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

import { describe, expect, it } from 'vitest';
import { baseSide } from '../../../src/core/compare/base-side.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { CompareRules } from '../../../src/core/model/config/compare-rules.ts';
import type { Config } from '../../../src/core/model/config/config.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { process, shop } from '../plan/shop.ts';

const check = (name: string, kind: string, params: CheckSpec['params']): CheckSpec => ({
  name,
  kind,
  params,
  ratePerSecond: 10,
  timeoutMs: 1_000,
  steady: { success: 0.99, percentiles: [] },
  during: { success: 0.9, percentiles: [] },
  recoversMs: 10_000,
});

const checks = [
  check('page', 'http', { path: '/' }),
  check('port', 'tcp', {}),
  check('redis', 'tcp', { to: '127.0.0.1:6379' }),
  check('script', 'command', { run: ['true'] }),
];

function besides(compare: Partial<CompareRules> = {}, seed = '1') {
  const config: Config = shop({ checks, compare: { preview: 'http://127.0.0.1:9080/', previewHeaders: {}, targets: [], ...compare } });
  const plan = planOf(config, seed);
  const side = baseSide(config, plan);
  if (side === null) throw new TypeError('it is compared');
  return { plan, base: side.config, onBase: side.plan };
}

describe('the base', () => {
  it('is none where the config names none', () => {
    const config = shop({ checks });
    expect(baseSide(config, planOf(config, '1'))).toBe(null);
  });

  it('has the preview of `compare`, and the counterparts of the targets', () => {
    const { base } = besides({ targets: [process('api', 9080)] });
    expect(base).toMatchObject({ preview: 'http://127.0.0.1:9080/', compare: null });
    expect(base.targets).toEqual([process('api', 9080)]);
  });

  it('has the checks that send requests to the preview', () => {
    expect(besides().base.checks.map(({ name }) => name)).toEqual(['page', 'port']);
  });

  it('is never disturbed through a target of the change', () => {
    const { base } = besides();
    const names = new Set(['preview']);
    expect(base.faults.flatMap(({ on }) => on).filter((name) => !names.has(name))).toEqual([]);
    expect(base.faults).not.toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('plays those scenarios of seed %i of which it takes every fault, as they are', (seed) => {
    const { plan, onBase } = besides({}, String(seed));
    for (const scenario of plan.scenarios) {
      const reached = scenario.faults.every(({ on }) => on === 'preview');
      expect(onBase.scenarios.includes(scenario)).toBe(reached);
    }
  });
});

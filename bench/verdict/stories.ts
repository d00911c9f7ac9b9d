import type { CheckSpec } from '../../src/core/model/config/check-spec.ts';
import type { Scenario } from '../../src/core/model/plan/scenario.ts';
import type { Phase } from '../../src/core/model/run/phase.ts';
import { noticeable } from '../../src/core/verdict/statistics/confidence.ts';
import type { SimulatedSystem } from './simulate.ts';

const check = (name: string, steady: number, during: number): CheckSpec => ({
  name,
  kind: 'http',
  params: {},
  ratePerSecond: 25,
  timeoutMs: 1_000,
  steady: { success: steady, percentiles: [] },
  during: { success: during, percentiles: [] },
  recoversMs: 5_000,
});

const checks = [check('front', 0.99, 0.95), check('cart', 0.95, 0.9)];

const scenarios = [4_000, 5_000, 6_000].map(
  (lastsMs, index): Scenario => ({
    id: `s${index + 1}`,
    faults: [{ id: `s${index + 1}.f1`, fault: 'kill', on: 'shop', params: {}, startMs: 0, lastsMs, seed: '' }],
  }),
);

/** The share of failures that the tolerance of a phase just permits. */
const allowed = ({ steady, during }: CheckSpec, phase: Phase): number => 1 - ((phase === 'during' ? during : steady).success ?? 1);

/** Every tolerance is just met at all times. */
export const healthy = (burst: number): SimulatedSystem => ({
  checks,
  scenarios,
  failures: (of, phase) => ({ share: allowed(of, phase), burst }),
});

/** Almost nothing fails, with or without faults. */
export const sound: SimulatedSystem = {
  checks,
  scenarios,
  failures: (of, phase) => ({ share: allowed(of, phase) / 10, burst: 1 }),
};

/**
 * A weakness that shows in one phase of one check: a `share` of its samples fails there, by default the smallest share that must be detected.
 * `which`: ids of the scenarios that reveal it.
 */
export const broken = (
  burst: number,
  inPhase: Phase,
  { share, which = scenarios.map(({ id }) => id) }: { readonly share?: number; readonly which?: readonly string[] } = {},
): SimulatedSystem => ({
  checks,
  scenarios,
  failures: (of, phase, scenario) => {
    const isHit = of === checks[0] && phase === inPhase && scenario !== null && which.includes(scenario.id);
    return { share: isHit ? (share ?? noticeable(allowed(of, phase))) : allowed(of, phase) / 10, burst };
  },
});

import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { BreakingPoint } from '../../../src/core/model/result/lesson.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import type { Finding, Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import { fingerprintsOf } from '../../../src/core/verdict/fingerprint.ts';
import { fault, finding, result, scenario } from '../../fixtures/results/build.ts';

export const success = finding({});
export const recovery = finding({ phase: 'after', tolerance: 'recovers' });

interface Played {
  readonly id?: string;
  readonly delay?: number;
  readonly outcome?: Outcome;
  readonly findings?: readonly Finding[];
  readonly edge?: BreakingPoint | null;
}

/** One latency on `api-to-cache`; what breaks is `success` unless told otherwise. */
export function played({ id = 's1', delay = 1900, outcome = 'failed', findings, edge = null }: Played): ScenarioResult {
  const [base] = [fault('latency', 'api-to-cache', 'answers late', 9000)];
  const spec: FaultSpec = { ...base.spec, id: `${id}.f1`, params: { delay }, seed: `seed/${id}/f1` };
  const broke = findings ?? (outcome === 'passed' ? [] : [{ ...success, outcome }]);
  const one = scenario({ id, outcome, zeroMs: 9000, faults: [{ ...base, spec }], bad: 3, p95: 90, recoveredMs: 0, findings: broke });
  return { ...one, edge, tries: [{ outcome, fingerprints: fingerprintsOf({ findings: broke }) }] };
}

export const run = (scenarios: readonly ScenarioResult[], parts: Partial<Result> = {}): Result =>
  result({ scenarios, verdict: scenarios.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed', ...parts });

export const edge = (low: number, value: number, high: number, parts: Partial<BreakingPoint> = {}): BreakingPoint => ({
  kind: 'edge',
  fault: 's1.f1',
  parameter: 'delay',
  threshold: { low, value, high },
  level: 0.9,
  direction: 'up',
  trials: 12,
  cut: false,
  ...parts,
});

import { Histogram } from '../../../src/core/evidence/histogram.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import { planSchema } from '../../../src/core/model/plan/plan.ts';
import type { RunEvent, RunEventBody } from '../../../src/core/model/run/event.ts';
import type { Phase } from '../../../src/core/model/run/phase.ts';
import type { Window } from '../../../src/core/model/run/window.ts';

const check = (name: string): CheckSpec => ({
  name,
  kind: 'http',
  params: {},
  ratePerSecond: 20,
  timeoutMs: 2000,
  steady: { success: 0.99, percentiles: [{ quantile: 0.95, limitMs: 300 }] },
  during: { success: 0.95, percentiles: [{ quantile: 0.95, limitMs: 1000 }] },
  recoversMs: 10_000,
});

const fault = (id: string, kind: string, on: string, startMs: number, params: FaultSpec['params'] = {}): FaultSpec => ({
  id,
  fault: kind,
  on,
  params,
  startMs,
  lastsMs: 8000,
  seed: id,
});

export const slow = fault('s1.f1', 'latency', 'api-to-cache', 0, { delay: 1900, jitter: 0, share: 1 });
export const killed = fault('s1.f2', 'kill', 'api', 4000);

/** One second of a check in which `bad` of 20 probes failed and the others took `ms`. */
export function windowOf(name: string, second: number, phase: Phase, bad: number, ms: number): Window {
  const latency = new Histogram();
  for (let probe = bad; probe < 20; probe++) latency.record(ms);
  const timed = 20 - bad;
  const over = [300, 1000].map((limitMs) => [limitMs, ms > limitMs ? timed : 0] as const);
  return {
    check: name,
    phase,
    second,
    count: 20,
    bad,
    ours: 0,
    reasons: bad > 0 ? { timeout: bad } : {},
    timed,
    over,
    latency: latency.sparse(),
    firstBadMs: bad > 0 ? second * 1000 : null,
    lastBadMs: bad > 0 ? second * 1000 + 900 : null,
  };
}

const at = (atMs: number, body: RunEventBody): RunEvent => ({ atMs, ...body });
const seen = (ok: boolean, message: string) => ({ ok, says: message, numbers: {} });

const windows = (scenario: string, phase: Phase, from: number, to: number, bad: number, ms: number): RunEvent[] =>
  Array.from({ length: to - from }, (_, n) => from + n).flatMap((second) =>
    [windowOf('storefront', second, phase, bad, ms), windowOf('cart', second, phase, 0, 40)].map((window) =>
      at((second + 1) * 1000 + 50, { type: 'window', scenario, window }),
    ),
  );

/** A run of one scenario, as a journal would hold it, in the order of its time. */
export const recorded: readonly RunEvent[] = [
  at(0, {
    type: 'run.started',
    version: '0.1.0',
    run: { id: 'local-1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    gate: { pid: 1, startTicks: 1, bootId: 'b' },
    preview: 'http://127.0.0.1:8080/',
    plan: { schema: planSchema, name: 'shop', seed: '42', scenarios: [{ id: 's1', faults: [slow, killed] }] },
    checks: [check('storefront'), check('cart')],
    budgetMs: 600_000,
  }),
  at(10, { type: 'scenario.started', scenario: 'baseline', plan: null }),
  at(10, { type: 'phase.entered', scenario: 'baseline', phase: 'before' }),
  ...windows('baseline', 'before', 0, 5, 0, 21),
  at(5100, { type: 'scenario.ended', scenario: 'baseline', reason: 'done', detail: '' }),
  at(5200, { type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [slow, killed] } }),
  at(5200, { type: 'phase.entered', scenario: 's1', phase: 'before' }),
  ...windows('s1', 'before', 5, 8, 0, 22),
  at(8100, { type: 'phase.entered', scenario: 's1', phase: 'during' }),
  at(8100, { type: 'fault.requested', scenario: 's1', fault: 's1.f1' }),
  at(8110, { type: 'fault.applied', scenario: 's1', fault: 's1.f1' }),
  at(8300, { type: 'fault.felt', scenario: 's1', fault: 's1.f1', sighting: seen(true, '12 pieces were held back') }),
  ...windows('s1', 'during', 8, 12, 8, 1900),
  at(12_120, { type: 'fault.requested', scenario: 's1', fault: 's1.f2' }),
  at(12_130, { type: 'fault.failed', scenario: 's1', fault: 's1.f2', reason: 'there is no such process right now' }),
  ...windows('s1', 'during', 12, 16, 20, 1900),
  at(16_120, { type: 'fault.removed', scenario: 's1', fault: 's1.f1' }),
  at(16_200, { type: 'fault.gone', scenario: 's1', fault: 's1.f1', sighting: seen(true, 'everything passes through') }),
  at(16_200, { type: 'phase.entered', scenario: 's1', phase: 'after' }),
  ...windows('s1', 'after', 16, 20, 0, 23),
  at(20_200, { type: 'target.seen', scenario: 's1', target: 'api', back: false, restarted: true, says: 'it did not restart on its own' }),
  at(20_300, { type: 'scenario.ended', scenario: 's1', reason: 'done', detail: '' }),
  at(20_400, { type: 'run.ended', reason: 'done', detail: '' }),
];

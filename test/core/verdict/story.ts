import { WindowRecorder } from '../../../src/core/evidence/window-recorder.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import type { RunEvent, RunEventBody } from '../../../src/core/model/run/event.ts';
import type { Phase } from '../../../src/core/model/run/phase.ts';

export const check: CheckSpec = {
  name: 'front',
  kind: 'http',
  params: {},
  ratePerSecond: 50,
  timeoutMs: 1_000,
  steady: { success: 0.99, percentiles: [{ quantile: 0.95, limitMs: 300 }] },
  during: { success: 0.9, percentiles: [{ quantile: 0.95, limitMs: 1_000 }] },
  recoversMs: 4_000,
};

export const scenario: Scenario = {
  id: 's1',
  faults: [
    { id: 's1.f1', fault: 'latency', on: 'cache', params: { delay: 500, jitter: 0, share: 1 }, startMs: 0, lastsMs: 5_000, seed: 'x' },
  ],
};

/** How probes of one second end: how many of 50 fail, and how long the others take. */
export interface Weather {
  readonly bad?: number;
  readonly latencyMs?: number;
  readonly failure?: string;
  readonly ours?: boolean;
}

const sighting = (ok: boolean) => ({ ok, says: ok ? 'seen' : 'not seen', numbers: {} });

/**
 * The events of a run with one scenario: baseline [0, 5) s, before [5, 7) s, during [7, 12) s, after from 12 s on, told by what the
 * probes of each second see. `change` bends single events, or leaves them out.
 */
export function story(
  told: { during?: Weather; after?: (second: number) => Weather; before?: Weather; baseline?: Weather; afterSeconds?: number },
  change: (event: RunEventBody) => RunEventBody | null = (event) => event,
): RunEvent[] {
  const endMs = 12_000 + (told.afterSeconds ?? 8) * 1_000;
  const step = (atMs: number, type: string, more: object = {}) => ({ atMs, type, scenario: 's1', fault: 's1.f1', ...more });
  const events = [
    {
      atMs: 0,
      type: 'run.started',
      version: '0',
      run: { id: '1', attempt: 1, commit: '', startedAt: '' },
      gate: { pid: 2, startTicks: 1, bootId: 'b' },
      preview: 'http://x/',
      plan: { schema: 'chaos-gate/plan/v2', name: 'told', seed: 's', scenarios: [scenario] },
      checks: [check],
      budgetMs: 60_000,
    },
    { atMs: 0, type: 'scenario.started', scenario: 'baseline', plan: null },
    ...seconds('baseline', 'before', 0, 5, () => told.baseline ?? {}),
    { atMs: 5_000, type: 'scenario.ended', scenario: 'baseline', reason: 'done', detail: '' },
    { atMs: 5_000, type: 'scenario.started', scenario: 's1', plan: scenario },
    { atMs: 5_000, type: 'phase.entered', scenario: 's1', phase: 'before' },
    ...seconds('s1', 'before', 5, 7, () => told.before ?? {}),
    { atMs: 7_000, type: 'phase.entered', scenario: 's1', phase: 'during' },
    step(7_000, 'fault.requested'),
    { atMs: 7_000, type: 'undo.recorded', undo: { id: 's1.f1', target: 'cache', kind: 'link.clear', state: {} } },
    step(7_000, 'fault.applied'),
    ...seconds('s1', 'during', 7, 12, () => told.during ?? {}),
    step(12_000, 'fault.felt', { sighting: sighting(true) }),
    step(12_000, 'fault.removed'),
    step(12_000, 'fault.gone', { sighting: sighting(true) }),
    { atMs: 12_000, type: 'undo.done', id: 's1.f1' },
    { atMs: 12_000, type: 'phase.entered', scenario: 's1', phase: 'after' },
    ...seconds('s1', 'after', 12, endMs / 1_000, (second) => told.after?.(second - 12) ?? {}),
    { atMs: endMs, type: 'scenario.ended', scenario: 's1', reason: 'done', detail: '' },
    { atMs: endMs, type: 'run.ended', reason: 'done', detail: '' },
  ] as unknown as RunEvent[];
  return events.flatMap((event) => (change(event) ? [{ ...change(event), atMs: event.atMs } as RunEvent] : []));
}

function seconds(id: string, phase: Phase, from: number, to: number, weather: (second: number) => Weather) {
  const recorder = new WindowRecorder(check);
  const windows = [];
  for (let number = from * 50; number < to * 50; number += 1) {
    const { bad = 0, latencyMs = 20, failure = 'reset', ours = false } = weather(Math.floor(number / 50));
    const dueMs = number * 20;
    const fails = number % 50 < bad;
    const endMs = dueMs + (fails && failure === 'timeout' ? check.timeoutMs : latencyMs);
    windows.push(...recorder.add({ check: check.name, number, dueMs, endMs, failure: fails ? failure : null, ours: fails && ours }, phase));
  }
  windows.push(...recorder.flush());
  return windows.map((window) => ({ atMs: (window.second + 1) * 1_000, type: 'window', scenario: id, window }));
}

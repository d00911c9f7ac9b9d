import type { Case } from '../../../src/core/diagnosis/diagnose.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { FaultParams } from '../../../src/core/model/plan/effect.ts';
import type { Finding, Measured, PhaseResult, ScenarioResult } from '../../../src/core/model/result/result.ts';
import type { Layout } from '../../../src/core/model/run/layout.ts';
import type { Observed } from '../../../src/core/model/run/observed.ts';
import type { Phase } from '../../../src/core/model/run/phase.ts';
import type { WritesSeen } from '../../../src/core/model/run/writes.ts';
import { fault as faultResult, finding, scenario } from '../../fixtures/results/build.ts';

/** What one check showed in one phase: latencies p50, p95, p99; failures by reason; the duration of failed probes. */
export interface Seen {
  readonly late?: readonly [number, number, number];
  readonly reasons?: Readonly<Record<string, number>>;
  readonly failedAfter?: readonly [number, number, number];
  readonly lastBadMs?: number;
}

/** A scenario with one fault, as the difference from a healthy shop page with 40 probes a second. */
export interface Situation {
  readonly fault: readonly [kind: string, on: string, params?: FaultParams];
  /** What its target showed of it. */
  readonly felt?: Readonly<Record<string, number>>;
  /** How long it was in place. */
  readonly heldMs?: number;
  readonly watchedMs?: number;
  readonly checks?: readonly Partial<CheckSpec>[];
  readonly during?: Readonly<Record<string, Seen>>;
  readonly after?: Readonly<Record<string, Seen>>;
  readonly broken: readonly Partial<Finding>[];
  /** By check; a check that is left out recovers immediately. */
  readonly recoveredMs?: Readonly<Record<string, number | null>>;
  /** By target and phase: counters as first and last look. */
  readonly observed?: Readonly<Record<string, Partial<Record<Phase, Readonly<Record<string, readonly [number, number]>>>>>>;
  /** For how long no counter of a link changed `after`. */
  readonly stillMs?: number;
  /** Requests in the busiest second of the fault. */
  readonly busiest?: number;
  readonly ends?: ScenarioResult['ends'];
  readonly writes?: readonly WritesSeen[];
  readonly layout?: Layout | null;
  /** By check: whether it was learned that it needs the link `to-stock`. */
  readonly needs?: Readonly<Record<string, boolean>>;
  readonly seconds?: Readonly<Record<string, readonly Partial<ScenarioResult['series'][number]>[]>>;
}

export const allowedMs = 3_000;
const rate = 40;
const beforeMs = 2_000;
export const faultMs = 10_000;

const shop: CheckSpec = {
  name: 'page',
  kind: 'http',
  params: {},
  ratePerSecond: rate,
  timeoutMs: 2_000,
  steady: { success: 0.95, percentiles: [{ quantile: 0.95, limitMs: 300 }] },
  during: { success: 0.9, percentiles: [{ quantile: 0.95, limitMs: 400 }] },
  recoversMs: allowedMs,
};

export function caseOf(situation: Situation): Case {
  const { heldMs = 3_000, watchedMs = 8_000, during = {}, after = {}, recoveredMs = {}, layout = hidden } = situation;
  const checks = (situation.checks ?? [{}]).map((spec) => ({ ...shop, ...spec }));
  const [kind, on, params = {}] = situation.fault;
  const fault = faultResult(kind, on, '', faultMs, heldMs);
  const goneMs = faultMs + heldMs;
  const spans = { before: [faultMs - beforeMs, faultMs], during: [faultMs, goneMs], after: [goneMs, goneMs + watchedMs] } as const;
  const phaseOf = (phase: Phase, seen: Readonly<Record<string, Seen>>): PhaseResult => ({
    startMs: spans[phase][0],
    endMs: spans[phase][1],
    findings: [],
    measured: checks.map((check) => measuredOf(check, spans[phase][1] - spans[phase][0], seen[check.name] ?? {})),
  });
  const base = scenario({
    id: 's1',
    outcome: 'failed',
    zeroMs: faultMs,
    faults: [
      {
        ...fault,
        ...(situation.felt && { felt: { ok: true, says: '', numbers: situation.felt } }),
        removedMs: goneMs,
        goneMs,
        spec: { ...fault.spec, params },
      },
    ],
    bad: 0,
    p95: 25,
    recoveredMs: 0,
  });
  return {
    checks,
    baseline: null,
    layout,
    ...(situation.needs && {
      needs: Object.entries(situation.needs).map(([check, needed]) => ({ check, link: 'to-stock', needed, requests: 8 })),
    }),
    scenario: {
      ...base,
      before: phaseOf('before', {}),
      during: phaseOf('during', during),
      after: phaseOf('after', after),
      findings: situation.broken.map((one) => finding({ check: 'page', ...one })),
      recovery: checks.map(({ name }) => ({
        check: name,
        recoveredMs: name in recoveredMs ? (recoveredMs[name] ?? null) : 0,
        limitMs: allowedMs,
      })),
      series: seriesOf(checks, spans, situation),
      observed: observedOf(situation.observed ?? {}, spans, situation),
      writes: situation.writes ?? [],
      ...(situation.ends && { ends: situation.ends }),
    },
  };
}

/** The entry point listens on the port of the preview; all other targets are its upstreams. */
const hidden: Layout = { front: ['preview', 'front'], behind: { 'to-stock': 'stock' } };

function measuredOf({ name, ratePerSecond }: CheckSpec, lengthMs: number, seen: Seen): Measured {
  const count = Math.round((ratePerSecond * lengthMs) / 1000);
  const reasons = Object.entries(seen.reasons ?? {}).map(([reason, many]) => ({ reason, count: many }));
  const bad = reasons.reduce((sum, one) => sum + one.count, 0);
  const estimates = (quantiles: readonly number[], values: readonly number[]) =>
    quantiles.map((quantile, index) => ({ quantile, value: values[index] ?? 0, low: values[index] ?? 0, high: values[index] ?? 0 }));
  return {
    check: name,
    count,
    bad,
    success: { value: 1 - bad / count, low: 0, high: 1 },
    percentiles: estimates([0.5, 0.95, 0.99], seen.late ?? [5, 12, 20]),
    ...(seen.failedAfter && { failedAfter: estimates([0.1, 0.5, 0.9], seen.failedAfter) }),
    reasons,
    firstBadMs: null,
    lastBadMs: seen.lastBadMs ?? null,
  };
}

/** In `after`, every probe fails until the check is steady again. */
function seriesOf(
  checks: readonly CheckSpec[],
  spans: Record<Phase, readonly [number, number]>,
  { recoveredMs = {}, seconds = {} }: Situation,
): ScenarioResult['series'] {
  const [fromMs, toMs] = spans.after;
  return checks.flatMap(({ name, ratePerSecond: count }) => {
    const backMs = fromMs + (name in recoveredMs ? (recoveredMs[name] ?? Number.POSITIVE_INFINITY) : 0);
    const after = Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, index) => {
      const second = fromMs / 1000 + index;
      return { check: name, second, phase: 'after' as const, count, bad: second * 1000 < backMs ? count : 0, p95Ms: 12 };
    });
    const told = (seconds[name] ?? []).map((one, index) => ({
      check: name,
      second: spans.during[0] / 1000 + index,
      phase: 'during' as const,
      count,
      bad: 0,
      p95Ms: 12,
      ...one,
    }));
    return [...told, ...after];
  });
}

function observedOf(
  all: NonNullable<Situation['observed']>,
  spans: Record<Phase, readonly [number, number]>,
  { stillMs, busiest }: Pick<Situation, 'stillMs' | 'busiest'>,
): Observed[] {
  return Object.entries(all).flatMap(([target, byPhase]) =>
    (['before', 'during', 'after'] as const).flatMap((phase) => {
      const tracks = Object.entries(byPhase[phase] ?? {}).map(
        ([name, [first, last]]) =>
          [
            name,
            {
              first,
              last,
              most: Math.max(first, last),
              ...(phase === 'after' && stillMs !== undefined && { stillMs }),
              ...(phase === 'during' && name === 'requests' && busiest !== undefined && { mostPerSecond: busiest }),
            },
          ] as const,
      );
      const spanMs = spans[phase][1] - spans[phase][0];
      return tracks.length === 0 ? [] : [{ target, phase, spanMs, numbers: Object.fromEntries(tracks) }];
    }),
  );
}

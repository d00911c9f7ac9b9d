import type { Mark, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { Bin, ScenarioResult } from '../../model/result/result.ts';
import { inPlaceOf, spanInPlace } from './in-place.ts';

/** A fault's duration is split into at least `leastBins` bins of at least `leastProbes` probes; with fewer probes, each probe is its own bin. */
const leastBins = 20;
const leastProbes = 3;
const mostBins = 40;
/** After a much shorter fault, the picture shows this much of the recovery. */
const recoveryMs = 10_000;
/** Upper bounds for the bins of one check, and of all checks of one scenario together. */
const most = { ofCheck: 240, ofAll: 720 } as const;

/** The results of each check at the time scale of the faults, with a little time before and after, for charts. Empty without marks of single probes. */
export function courseOf(evidence: ScenarioEvidence, recovery: ScenarioResult['recovery']): NonNullable<ScenarioResult['course']> {
  const span = spanInPlace(evidence);
  if (span === null || span.endMs <= span.startMs) return [];
  const share = Math.min(most.ofCheck, Math.floor(most.ofAll / Math.max(1, evidence.marks.size)));
  return [...evidence.marks].flatMap(([check, marks]) => {
    const backMs = recovery.find((one) => one.check === check)?.recoveredMs ?? Number.POSITIVE_INFINITY;
    const bins = binsOf(evidence, check, marks, span, backMs).slice(0, share);
    const seconds = evidence.seconds.get(check) ?? [];
    // Its probes take time that is not a latency of the preview.
    const isUntimed = seconds.length > 0 && seconds.every(({ p95Ms }) => p95Ms === null);
    return bins.length === 0 ? [] : [{ check, bins: isUntimed ? bins.map((bin) => ({ ...bin, p95Ms: null })) : bins }];
  });
}

type Span = NonNullable<ReturnType<typeof spanInPlace>>;

function binsOf(evidence: ScenarioEvidence, check: string, marks: readonly Mark[], span: Span, backMs: number): readonly Bin[] {
  const shortestMs = shortest(evidence, span);
  const lengthMs = span.endMs - span.startMs;
  const fromMs = Math.max(evidence.startMs, span.startMs - Math.max(1000, lengthMs / 4));
  const toMs = Math.min(
    evidence.endMs,
    span.endMs + Math.max(1000, lengthMs / 3, Math.min(backMs * 1.25, Math.max(4 * lengthMs, recoveryMs))),
  );
  const shown = marks.filter(({ dueMs }) => dueMs >= fromMs && dueMs < toMs).toSorted((a, b) => a.dueMs - b.dueMs);
  const inside = shown.filter(({ dueMs }) => dueMs >= span.startMs && dueMs < span.endMs);
  const perMs = inside.reduce((sum, { count }) => sum + count, 0) / lengthMs;
  const bins = binCount(perMs * shortestMs);
  const openMs = inPlaceOf(evidence, check)?.untilMs ?? span.endMs;
  // A probe that was in flight when the last fault was removed shows nothing about the fault.
  const known = shown.filter(({ dueMs }) => dueMs <= openMs || dueMs >= span.endMs);
  const edges = bins < leastBins ? eachDue(shown, toMs) : evenly(fromMs, toMs, span, shortestMs / bins);
  return edges.slice(0, -1).map((edge, n) => {
    const untilMs = edges[n + 1] ?? toMs;
    return binOf(
      edge,
      untilMs,
      known.filter(({ dueMs }) => dueMs >= edge && dueMs < untilMs),
    );
  });
}

/** How many bins this number of probes fills; below `leastBins`, each probe gets its own bin. Plans for one probe more than `leastProbes` in each bin, because due times are whole milliseconds. */
function binCount(probes: number): number {
  const roomy = Math.floor(probes / (leastProbes + 1));
  return roomy >= leastBins ? Math.min(mostBins, roomy) : Math.min(leastBins, Math.floor((probes - 2) / leastProbes));
}

/** The shortest of several faults sets the scale, but never less than a sixth of their whole span. */
function shortest({ faults }: ScenarioEvidence, { startMs, endMs }: Span): number {
  const lengths = [...faults.values()].flatMap(({ appliedMs, goneMs }) => (appliedMs === null ? [] : (goneMs ?? endMs) - appliedMs));
  return Math.max((endMs - startMs) / 6, Math.min(endMs - startMs, ...lengths));
}

/** One bin from each probe to the next. */
const eachDue = (shown: readonly Mark[], toMs: number): readonly number[] => [...new Set([...shown.map(({ dueMs }) => dueMs), toMs])];

/** Bins of equal width, a whole number of which fit into the faults' span. */
function evenly(fromMs: number, toMs: number, { startMs, endMs }: Span, width: number): readonly number[] {
  const inside = Math.ceil((endMs - startMs) / width - 1e-9);
  const step = (endMs - startMs) / inside;
  const before = Math.floor((startMs - fromMs) / step);
  const after = Math.floor((toMs - endMs) / step);
  return Array.from({ length: before + inside + after + 1 }, (_, n) => startMs + (n - before) * step);
}

function binOf(fromMs: number, toMs: number, marks: readonly Mark[]): Bin {
  const count = marks.reduce((sum, one) => sum + one.count, 0);
  const bad = marks.reduce((sum, one) => sum + (one.kind === 0 ? 0 : one.count), 0);
  return { fromMs: Math.round(fromMs), toMs: Math.round(toMs), count, bad, p95Ms: p95Of(marks.filter(({ kind }) => kind !== 2)) };
}

/** Nearest rank; probes that share a mark count as the slowest of them. The caller has excluded quick refusals, which have no latency. */
function p95Of(marks: readonly Mark[]): number | null {
  const slowestFirst = marks.toSorted((a, b) => b.slowestMs - a.slowestMs);
  let left = Math.floor(0.05 * marks.reduce((sum, { count }) => sum + count, 0));
  for (const { count, slowestMs } of slowestFirst) {
    if (left < count) return slowestMs;
    left -= count;
  }
  return null;
}

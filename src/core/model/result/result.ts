import type { Tolerance } from '../config/tolerance.ts';
import type { KnownEdges } from '../edge.ts';
import type { Cell } from '../plan/cell.ts';
import type { Numbers, Sighting } from '../plan/effect.ts';
import type { FaultSpec } from '../plan/fault-spec.ts';
import type { Lineage } from '../plan/lineage.ts';
import type { PlanShard } from '../plan/shard.ts';
import type { ConnectionsReset } from '../run/connections-reset.ts';
import type { RunIdentity } from '../run/event.ts';
import type { Observed } from '../run/observed.ts';
import type { Phase } from '../run/phase.ts';
import type { TargetEnded } from '../run/target-ended.ts';
import type { TrafficSent } from '../run/traffic-sent.ts';
import type { WritesSeen } from '../run/writes.ts';
import type { Comparison } from './comparison.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { BreakingPoint, Interaction, MinimalScenario } from './lesson.ts';
import type { Outcome, RunVerdict } from './outcome.ts';
import type { RunRecord } from './run-record.ts';
import type { StopCause } from './stop-cause.ts';
import type { Termination } from './termination.ts';

export type { Estimate } from './estimate.ts';
export type { Finding } from './finding.ts';
export type { ToleranceName } from './finding-traits.ts';

export const resultSchema = 'chaos-gate/result/v1';

/** Everything that the reports show, and nothing secret. All times are ms of the run clock unless named otherwise. */
export interface Result {
  readonly schema: typeof resultSchema;
  readonly version: string;
  readonly name: string;
  readonly seed: string;
  /** The preview's origin and path, without query. */
  readonly preview: string;
  /** What a person has allowed explicitly without proof, each in one sentence; absent if there is nothing. */
  readonly overrides?: readonly string[];
  readonly run: RunIdentity;
  /** SHA-256 in hex of the config's `core/compare/config-fingerprint`; empty in results of earlier versions. */
  readonly configDigest: string;
  /** The path of the config as the run was started with it; absent in results of earlier versions. */
  readonly configPath?: string;
  readonly durationMs: number;
  readonly verdict: RunVerdict;
  readonly exitCode: number;
  /** One plain sentence that explains the verdict, without untrusted names. */
  readonly reason: string;
  /** Why there is no result about the change; only for `error` and `unhealthy`, if known. Absent in results of earlier versions. */
  readonly cause?: StopCause;
  /** The confidence of `failed`, for the whole run: 0.99 means at most one false alarm in a hundred runs that just meet every tolerance. */
  readonly confidence: number;
  readonly checks: readonly CheckResult[];
  readonly baseline: PhaseResult | null;
  readonly scenarios: readonly ScenarioResult[];
  /** Runs without any fault effect: a fault cannot be the cause of a failure in them. */
  readonly controls: readonly Control[];
  /** Checks that failed in a control run; they cannot fail a scenario. */
  readonly unstable: readonly string[];
  /** Targets that were not running when last seen; absent if there are none, and in results of earlier versions. */
  readonly down?: readonly Down[];
  /** Links that have reset connections when they were set up; absent if there are none, and in results of earlier versions. */
  readonly resets?: readonly ConnectionsReset[];
  /** Faults that may still be in place, and how a person removes them. */
  readonly unrestored: readonly Unrestored[];
  /** Problems in the gate itself, in plain words. */
  readonly trouble: readonly string[];
  readonly notes: readonly string[];
  /** What each entry of `traffic` has sent; absent if the config has none. Never part of the verdict. */
  readonly traffic?: readonly TrafficSent[];
  /** Terminations of this run and earlier ones, oldest first; absent if the plan was not drawn with `mode: monkey`. */
  readonly history?: readonly Termination[];
  /** Every fault on every target, with its latest outcome in this run or an earlier one; absent without `mode: map`. */
  readonly coverage?: readonly CoveredCell[];
  /** Which targets good responses needed together, as far as this run and earlier ones know; absent without `mode: map`, and in results of earlier versions. */
  readonly lineage?: Lineage;
  /** What the preview depends on, as far as this run and earlier ones on the base know; absent in results of earlier versions. */
  readonly edges?: KnownEdges;
  /** The last runs with this name, oldest first, this one included; absent in results of earlier versions. */
  readonly runs?: readonly RunRecord[];
  /** Scenarios of the plan that did not run, with the reason. */
  readonly skipped: readonly { readonly scenario: string; readonly says: string }[];
  /** Only of a part of a plan: `chaos-gate merge` joins the parts. */
  readonly shard?: ResultShard;
  /** null: no comparison was requested. */
  readonly comparison: Comparison | null;
}

export interface ResultShard extends PlanShard {
  /** The scenarios of this part, in the order of `places`. */
  readonly ids: readonly string[];
}

export interface CoveredCell extends Cell {
  /** Key of the edge that the target is about; absent if it is not known. */
  readonly edge?: string;
}

export interface Down {
  readonly target: string;
  /** false: a fault stopped the target, and the run ended before the gate looked at it again. */
  readonly seen: boolean;
}

export interface CheckResult {
  readonly name: string;
  readonly kind: string;
  readonly ratePerSecond: number;
  readonly timeoutMs: number;
  readonly steady: Tolerance;
  readonly during: Tolerance;
  readonly recoversMs: number;
}

export interface PhaseResult {
  readonly startMs: number;
  readonly endMs: number;
  readonly measured: readonly Measured[];
  readonly findings: readonly Finding[];
}

/** The measurements of one check in one phase. */
export interface Measured {
  readonly check: string;
  readonly count: number;
  readonly bad: number;
  /** Only for `during`: the counts from which a report computes the failed share; absent if there are too few probes, and in results of earlier versions. */
  readonly inPlace?: InPlace;
  /** Only for `during`: the config promises nothing about this check while faults are in place (`during: any`). */
  readonly noPromise?: true;
  /** Only for `during`: not judged, because a fault stopped the whole entry point; absent otherwise, and in results of earlier versions. */
  readonly spared?: true;
  /** Share of success 0..1 with its Wilson interval, each bound at 99 %; null without samples. */
  readonly success: Estimate | null;
  /** In ms, with order-statistic intervals; only of probes that have a latency. */
  readonly percentiles: readonly (Estimate & { readonly quantile: number })[];
  /** How long failed probes other than timeouts took, in ms; absent if there are none, and in results of earlier versions. */
  readonly failedAfter?: readonly (Estimate & { readonly quantile: number })[];
  /** Most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly firstBadMs: number | null;
  readonly lastBadMs: number | null;
}

export interface ScenarioResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly startMs: number;
  readonly endMs: number;
  readonly faults: readonly FaultResult[];
  readonly before: PhaseResult | null;
  readonly during: PhaseResult | null;
  readonly after: PhaseResult | null;
  /** By check: time from the verified removal of the last fault to the recovery, in ms; null: the check did not recover. */
  readonly recovery: readonly { readonly check: string; readonly recoveredMs: number | null; readonly limitMs: number }[];
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineEntry[];
  /** One entry per second and check, at most 300 per scenario; for charts. */
  readonly series: readonly {
    readonly check: string;
    readonly second: number;
    readonly phase: Phase;
    readonly count: number;
    readonly bad: number;
    readonly p95Ms: number | null;
  }[];
  /** Results over time at the scale of the faults, from shortly before to shortly after them; absent in results of earlier versions. */
  readonly course?: readonly { readonly check: string; readonly bins: readonly Bin[] }[];
  /** The argument for `chaos-gate replay`. */
  readonly replay: string;
  /** All runs of the scenario, including the first. */
  readonly tries: readonly Try[];
  /** Why failures of this scenario cannot be attributed to its faults; absent if they can. */
  readonly excuse?: string;
  readonly smallest: MinimalScenario | null;
  readonly edge: BreakingPoint | null;
  readonly interaction: Interaction | null;
  readonly diagnoses: readonly Diagnosis[];
  /** By target and phase, in the order of observation. */
  readonly observed: readonly Observed[];
  readonly writes: readonly WritesSeen[];
  /** Processes that the gate started and that ended; absent if there were none. */
  readonly ends?: readonly TargetEnded[];
  /** Targets that make up the whole entry point and were stopped, so that `during` was not judged; absent if there were none. */
  readonly spared?: readonly string[];
  /** Latencies that were measured, but not judged; absent if there were none. */
  readonly unjudged?: readonly Unjudged[];
  /** When the scenario could no longer pass, so that its faults were removed early, run clock, ms; absent if the faults stayed. */
  readonly decidedMs?: number;
}

/**
 * A percentile that could not be decided while faults were in place, because failures that the config allows left too few responses with a latency. A
 * failed request must not weigh more than one that was slow, so this decides nothing.
 */
export interface Unjudged {
  readonly check: string;
  readonly quantile: number;
  readonly limitMs: number;
  /** How many of the check's `count` probes had a latency, and how many it takes. */
  readonly timed: number;
  readonly count: number;
  readonly needed: number;
}

/** One step of a chart: probes that were due from `fromMs` to `toMs`, run clock, without those in flight when the last fault was removed. */
export interface Bin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  readonly bad: number;
  /** Of the probes that succeeded or timed out. */
  readonly p95Ms: number | null;
}

/** Probes that were due while faults were in place, early enough to end before the removal. */
export interface InPlace {
  readonly count: number;
  readonly bad: number;
  /** All these probes were due until then, run clock. */
  readonly untilMs: number;
}

/** One run of a scenario, and the `core/verdict/fingerprint`s of its failures. */
export interface Try {
  readonly outcome: Outcome;
  readonly fingerprints: readonly string[];
  /** This run decides nothing, for example because the gate had a problem or the fault affected no traffic. */
  readonly excused?: true;
}

export interface Control {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly findings: readonly Finding[];
  /** Weaknesses that show without any fault; absent if there are none, and in results of earlier versions. They decide nothing. */
  readonly diagnoses?: readonly Diagnosis[];
}

/** The steps in order: requested, applied, `felt` (its effect was observed), removed, `gone` (its removal was verified). */
export interface FaultResult {
  readonly spec: FaultSpec;
  /** What was injected, with its numbers, without the target's name: `+1.9 s latency`. */
  readonly says: string;
  readonly requestedMs: number | null;
  readonly appliedMs: number | null;
  readonly felt: Sighting | null;
  readonly removedMs: number | null;
  readonly gone: Sighting | null;
  /** Why the fault could not be injected. */
  readonly failure: string | null;
  readonly goneMs: number | null;
}

export interface TimelineEntry {
  readonly atMs: number;
  /** A plain clause; untrusted names are in `subject`. */
  readonly says: string;
  readonly subject: string | null;
  readonly numbers: Numbers;
}

export interface Unrestored {
  readonly undo: string;
  readonly target: string;
  readonly kind: string;
  readonly reason: string;
  /** Commands for a person, each a list of words. */
  readonly commands: readonly (readonly string[])[];
}

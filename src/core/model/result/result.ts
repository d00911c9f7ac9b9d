import type { Tolerance } from '../config/tolerance.ts';
import type { Numbers, Sighting } from '../plan/effect.ts';
import type { FaultSpec } from '../plan/fault-spec.ts';
import type { RunIdentity } from '../run/event.ts';
import type { Observed } from '../run/observed.ts';
import type { Phase } from '../run/phase.ts';
import type { TargetEnded } from '../run/target-ended.ts';
import type { WritesSeen } from '../run/writes.ts';
import type { Comparison } from './comparison.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Estimate } from './estimate.ts';
import type { Finding } from './finding.ts';
import type { BreakingPoint, Interaction, MinimalScenario } from './lesson.ts';
import type { Outcome, RunVerdict } from './outcome.ts';
import type { StopCause } from './stop-cause.ts';

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
  /** What a person has allowed although nothing shows it, each a sentence; left out where there is nothing. */
  readonly overrides?: readonly string[];
  readonly run: RunIdentity;
  /** SHA-256 in hex of what was asked (`core/compare/question`); empty in results of earlier versions. */
  readonly configDigest: string;
  /** Of the config, as it was named where the run was started; left out by earlier versions. */
  readonly configPath?: string;
  readonly durationMs: number;
  readonly verdict: RunVerdict;
  readonly exitCode: number;
  /** One plain sentence: why this verdict. No names from outside in it. */
  readonly reason: string;
  /** Why there is no result about the change; only of `error` and `unhealthy`, where it is known. Left out by earlier versions. */
  readonly cause?: StopCause;
  /** How sure `failed` is, of the whole run: 0.99 is one false alarm in a hundred runs that just meet every tolerance, or fewer. */
  readonly confidence: number;
  readonly checks: readonly CheckResult[];
  readonly baseline: PhaseResult | null;
  readonly scenarios: readonly ScenarioResult[];
  /** Scenarios without any effect, played like the others: what breaks in them is no fault's doing. */
  readonly controls: readonly Control[];
  /** Checks that did not hold in a control; they fail no scenario. */
  readonly unstable: readonly string[];
  /** Targets that were not running when they were last seen; left out where there are none, and by earlier versions. */
  readonly down?: readonly Down[];
  /** Faults that may still be in place, and how a person takes them out. */
  readonly unrestored: readonly Unrestored[];
  /** The gate's own trouble in plain words. */
  readonly trouble: readonly string[];
  readonly notes: readonly string[];
  /** Scenarios of the plan that did not run, by the reason. */
  readonly skipped: readonly { readonly scenario: string; readonly says: string }[];
  /** null: nobody asked for one. */
  readonly comparison: Comparison | null;
}

export interface Down {
  readonly target: string;
  /** false: a fault stopped it, and the run ended before the gate looked at it again. */
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

/** What one check showed in one phase. */
export interface Measured {
  readonly check: string;
  readonly count: number;
  readonly bad: number;
  /** Only of `during`: what a report names as the share that failed; left out where it could not be told, and by earlier versions. */
  readonly inPlace?: InPlace;
  /** Share of success 0..1 with its Wilson interval, each end at 99 %; null without samples. */
  readonly success: Estimate | null;
  /** Order-statistic intervals, ms; only of what has a latency. */
  readonly percentiles: readonly (Estimate & { readonly quantile: number })[];
  /** How long those took that failed otherwise than by a timeout, ms; left out where there are none, and by earlier versions. */
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
  /** By check: ms after the last fault was gone until steady state held again; null: it did not. */
  readonly recovery: readonly { readonly check: string; readonly recoveredMs: number | null; readonly limitMs: number }[];
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineEntry[];
  /** One entry a second and check, at most 300 a scenario; for charts. */
  readonly series: readonly {
    readonly check: string;
    readonly second: number;
    readonly phase: Phase;
    readonly count: number;
    readonly bad: number;
    readonly p95Ms: number | null;
  }[];
  /** The same at the scale of the faults, from shortly before them until shortly after; left out by earlier versions. */
  readonly course?: readonly { readonly check: string; readonly bins: readonly Bin[] }[];
  /** Text that `chaos-gate replay` takes. */
  readonly replay: string;
  /** Every time that it was played, the first included. */
  readonly tries: readonly Try[];
  /** Why nothing that it shows can be blamed on its faults; left out where it can. */
  readonly excuse?: string;
  readonly smallest: MinimalScenario | null;
  readonly edge: BreakingPoint | null;
  readonly interaction: Interaction | null;
  readonly diagnoses: readonly Diagnosis[];
  /** By target and phase, in the order in which they were seen. */
  readonly observed: readonly Observed[];
  readonly writes: readonly WritesSeen[];
  /** Processes that the gate has started and that ended; left out where there were none. */
  readonly ends?: readonly TargetEnded[];
  /** Targets that are the whole front and were taken away, so that nothing could be expected `during`; left out where there were none. */
  readonly spared?: readonly string[];
  /** When it could not pass any more, so that its faults were taken out early, run clock, ms; left out where they lasted. */
  readonly decidedMs?: number;
}

/** One step of a picture: probes that were due from `fromMs` to `toMs`, run clock. Those in flight when the last fault was removed are left out. */
export interface Bin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  readonly bad: number;
  /** Of those that succeeded or timed out. */
  readonly p95Ms: number | null;
}

/** Probes that were due while faults were in place, and so long before their end that they could be judged. */
export interface InPlace {
  readonly count: number;
  readonly bad: number;
  /** The last of them was due before; run clock. */
  readonly untilMs: number;
}

/** One time that a scenario was played, and what broke: names of `core/verdict/fingerprint`. */
export interface Try {
  readonly outcome: Outcome;
  readonly fingerprints: readonly string[];
  /** It says nothing either way: the gate had trouble, say, or the fault met nobody. */
  readonly excused?: true;
}

export interface Control {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly findings: readonly Finding[];
}

/** requested → applied → felt → removed → gone. */
export interface FaultResult {
  readonly spec: FaultSpec;
  /** What was injected, with its numbers, without the target's name: `+1.9 s latency`. */
  readonly says: string;
  readonly requestedMs: number | null;
  readonly appliedMs: number | null;
  readonly felt: Sighting | null;
  readonly removedMs: number | null;
  readonly gone: Sighting | null;
  /** Why it could not be applied. */
  readonly failure: string | null;
  readonly goneMs: number | null;
}

export interface TimelineEntry {
  readonly atMs: number;
  /** A plain clause; names from outside are in `subject`. */
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

import type { Acceptance } from '../config/acceptance.ts';
import type { CheckSpec } from '../config/check-spec.ts';
import type { KnownEdge } from '../edge.ts';
import type { Json } from '../json.ts';
import type { Numbers, Sighting } from '../plan/effect.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Trial } from '../plan/trial.ts';
import type { Lesson } from '../result/lesson.ts';
import type { StopCause } from '../result/stop-cause.ts';
import type { ConnectionsReset } from './connections-reset.ts';
import type { Layout } from './layout.ts';
import type { Phase } from './phase.ts';
import type { ProcessEnd } from './process-end.ts';
import type { TrafficSent } from './traffic-sent.ts';
import type { Undo } from './undo.ts';
import type { Waiting } from './waiting.ts';
import type { Window } from './window.ts';
import type { WritesSeen } from './writes.ts';

/** The events of a run: live view, verdict, report and recovery are folds over them. `atMs`: run clock. */
export type RunEvent = { readonly atMs: number } & RunEventBody;

export type RunEventBody =
  | {
      readonly type: 'run.started';
      readonly version: string;
      readonly run: RunIdentity;
      readonly gate: ProcessIdentity;
      /** Unique to this run, and part of the mark of each process that it starts; journals of earlier versions have none. */
      readonly mark?: string;
      /** Identifies the machine, see `world/journal/host`; journals of earlier versions have none. */
      readonly host?: string;
      readonly preview: string;
      /** What a person has allowed explicitly without proof; absent if there is nothing. */
      readonly overrides?: readonly string[];
      /** Known failures that do not fail the run; absent if there are none. */
      readonly accept?: readonly Acceptance[];
      readonly plan: Plan;
      readonly checks: readonly CheckSpec[];
      /** Journals of earlier versions have none. */
      readonly layout?: Layout;
      /** The edges that the config names; journals of earlier versions have none. */
      readonly edges?: readonly KnownEdge[];
      /** SHA-256 in hex of `core/compare/config-fingerprint`; journals of earlier versions have none. */
      readonly configDigest?: string;
      /** The path with which the run was started; journals of earlier versions have none. */
      readonly configPath?: string;
      readonly budgetMs: number;
      /** Names of the variables whose values are secret (`ConfigSecret`); absent if there are none. */
      readonly variables?: readonly string[];
      /** Time limit for minimization, in ms; journals of earlier versions have none. */
      readonly shrinkMs?: number;
    }
  /** Written to disk before the effect that this undo reverts. */
  | { readonly type: 'undo.recorded'; readonly undo: Undo }
  | { readonly type: 'undo.done'; readonly id: string }
  | { readonly type: 'undo.failed'; readonly id: string; readonly reason: string }
  /** `plan: null`: the baseline. Without `trial`: a planned scenario. */
  | { readonly type: 'scenario.started'; readonly scenario: string; readonly plan: Scenario | null; readonly trial?: Trial }
  | { readonly type: 'phase.entered'; readonly scenario: string; readonly phase: Phase }
  | { readonly type: 'fault.requested'; readonly scenario: string; readonly fault: string }
  /** Which of a target's workers were chosen, counted from 0; a replay hits the same ones. `also`: further ones; absent if there is one. */
  | {
      readonly type: 'fault.struck';
      readonly scenario: string;
      readonly fault: string;
      readonly worker: number;
      readonly also?: readonly number[];
      readonly of: number;
      /** What the worker is called, where it has a name: a pod. */
      readonly name?: string;
    }
  | { readonly type: 'fault.applied'; readonly scenario: string; readonly fault: string }
  | { readonly type: 'fault.failed'; readonly scenario: string; readonly fault: string; readonly reason: string }
  | { readonly type: 'fault.felt'; readonly scenario: string; readonly fault: string; readonly sighting: Sighting }
  | { readonly type: 'fault.removed'; readonly scenario: string; readonly fault: string }
  | { readonly type: 'fault.gone'; readonly scenario: string; readonly fault: string; readonly sighting: Sighting }
  /** Whether a disturbed target runs again without the gate; if not, whether the gate could restart it. */
  | {
      readonly type: 'target.seen';
      readonly scenario: string;
      readonly target: string;
      readonly back: boolean;
      readonly restarted: boolean;
      readonly says: string;
    }
  /** A probe of the target's own was not met while its fault was in place. `probe`: untrusted text. */
  | { readonly type: 'probe.unmet'; readonly scenario: string; readonly target: string; readonly probe: string; readonly says: string }
  /** The gate restarted the target after its fault, because nothing else had. */
  | { readonly type: 'target.revived'; readonly scenario: string; readonly target: string }
  /** A process that the gate had started ended. */
  | {
      readonly type: 'target.ended';
      readonly scenario: string;
      readonly target: string;
      /** Run clock. */
      readonly endedMs: number;
      readonly end: ProcessEnd;
      /** A fault ended the process. */
      readonly expected: boolean;
      /** The gate restarted the process, as production does according to the config. */
      readonly supervised: boolean;
    }
  | { readonly type: 'window'; readonly scenario: string; readonly window: Window }
  /** The scenario can no longer pass, so its faults are removed before their time. */
  | { readonly type: 'scenario.decided'; readonly scenario: string }
  /** The current counters of a target, about once a second. */
  | {
      readonly type: 'target.observed';
      readonly scenario: string;
      readonly target: string;
      readonly phase: Phase;
      readonly numbers: Numbers;
    }
  /** What each link carried while one check was the only one that sent requests (`null`: while none did); before the baseline. */
  | {
      readonly type: 'links.carried';
      readonly check: string | null;
      readonly requests: number;
      readonly failed: number;
      readonly lastsMs: number;
      /** By link: how much its counters grew. */
      readonly links: Readonly<Record<string, Numbers>>;
    }
  /** Before the warm-up, for each link that has reset connections. */
  | { readonly type: 'connections.reset'; readonly reset: ConnectionsReset }
  /** The connections that the preview had while the checks sent requests, before any fault. */
  | { readonly type: 'edges.seen'; readonly edges: readonly KnownEdge[] }
  /** The records that a check wrote were read back. */
  | { readonly type: 'writes.seen'; readonly scenario: string; readonly seen: WritesSeen }
  /** A problem in the gate itself: event-loop lag, no file descriptors, DNS of the runner. */
  | { readonly type: 'gate.trouble'; readonly scenario: string; readonly what: string; readonly detail: string }
  | { readonly type: 'scenario.ended'; readonly scenario: string; readonly reason: 'done' | 'skipped' | 'cut'; readonly detail: string }
  /** At the end of a run: what one entry of `traffic` has sent. */
  | { readonly type: 'traffic.sent'; readonly sent: TrafficSent }
  | { readonly type: 'lesson'; readonly of: string; readonly lesson: Lesson }
  /** Nothing is measured yet: this event is only for the live view. */
  | { readonly type: 'waiting'; readonly wait: Waiting }
  | { readonly type: 'note'; readonly says: string; readonly data?: Json }
  /** `cause`: only for `error`, and for a hypothesis that did not hold before any fault. */
  | { readonly type: 'run.ended'; readonly reason: RunEnd; readonly detail: string; readonly cause?: StopCause };

export type RunEnd = 'done' | 'unhealthy' | 'unreachable' | 'cancelled' | 'budget' | 'refused' | 'error' | 'killed';

/** Identifies the run for people and for the comment. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  /** Full head commit, or empty. */
  readonly commit: string;
  /** ISO 8601, UTC; the only wall time of a run. */
  readonly startedAt: string;
}

/** Identifies a process uniquely: pids are reused, but (pid, start time, boot) is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of /proc/PID/stat, in clock ticks since boot. */
  readonly startTicks: number;
  readonly bootId: string;
}

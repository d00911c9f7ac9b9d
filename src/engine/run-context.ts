import type { ShrinkRules } from '../core/model/config/config.ts';
import type { FaultRule } from '../core/model/config/fault-rule.ts';
import type { MonkeyRules } from '../core/model/config/monkey-rules.ts';
import type { World } from '../world/world.ts';
import type { RunExclusive } from './async/exclusive.ts';
import type { Partner } from './partner.ts';
import type { Recorder } from './recorder.ts';
import type { Watch } from './watch.ts';

/** What a run works with. */
export interface RunContext {
  readonly world: World;
  readonly recorder: Recorder;
  readonly watch: Watch;
  /** Run clock: no trial is begun that would end later, ms. */
  readonly budgetMs: number;
  /** Every trial runs in it. Another run may be in progress on the same machine, and neither may disturb the other's measurements. */
  readonly turn: RunExclusive;
  readonly signal: AbortSignal;
  /** What is done once in a run. */
  readonly spent: { longWatch: boolean };
}

/** Limits of a run, and a callback for when the verdict is known, before smaller variants of a failure are tried. */
export interface RunRules {
  readonly budgetMs: number;
  readonly shrink: ShrinkRules;
  /** The fault rules of the config; the analysis of failures explores what they draw. Omitted: it explores every parameter. */
  readonly faultRules?: readonly FaultRule[];
  /** Omitted: there is no other run. */
  readonly turn?: RunExclusive;
  /** The other one of two alternating runs. Omitted: there is no other run. */
  readonly partner?: Partner;
  readonly onJudged?: () => Promise<void>;
  /** The plan says when each scenario begins. Failures are not repeated and not analyzed: only the plan decides what is disturbed. */
  readonly monkey?: MonkeyRules;
}

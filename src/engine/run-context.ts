import type { ShrinkRules } from '../core/model/config/config.ts';
import type { World } from '../world/world.ts';
import type { RunExclusive } from './async/exclusive.ts';
import type { Partner } from './partner.ts';
import type { Recorder } from './recorder.ts';
import type { Watch } from './watch.ts';

/** What a run is played on. */
export interface RunContext {
  readonly world: World;
  readonly recorder: Recorder;
  readonly watch: Watch;
  /** Run clock: no trial is begun that would end later, ms. */
  readonly budgetMs: number;
  /** Whatever is played is played in it: another run may go on beside this one, and neither must disturb what the other measures. */
  readonly turn: RunExclusive;
  readonly signal: AbortSignal;
}

/** What a run is bounded by, and who wants to know the verdict before smaller forms of a failure are looked for. */
export interface RunRules {
  readonly budgetMs: number;
  readonly shrink: ShrinkRules;
  /** Left out: the run is alone. */
  readonly turn?: RunExclusive;
  /** The other one of two runs that take turns; left out: the run is alone. */
  readonly partner?: Partner;
  readonly onJudged?: () => Promise<void>;
}

import type { ShrinkRules } from '../core/model/config.ts';
import type { World } from '../world/world.ts';
import type { Recorder } from './recorder.ts';
import type { Watch } from './watch.ts';

/** What a run is played on. */
export interface Stage {
  readonly world: World;
  readonly recorder: Recorder;
  readonly watch: Watch;
  /** Run clock: no trial is begun that would end later, ms. */
  readonly budgetMs: number;
  readonly signal: AbortSignal;
}

/** What a run is bounded by, and who wants to know the verdict before smaller forms of a failure are looked for. */
export interface RunRules {
  readonly budgetMs: number;
  readonly shrink: ShrinkRules;
  readonly onJudged?: () => Promise<void>;
}

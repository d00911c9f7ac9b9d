import type { ReplayCommand } from '../sections/replay.ts';
import type { Paint } from './paint.ts';

/** How a text is drawn. */
export interface Look {
  readonly paint: Paint;
  readonly width: number;
  readonly replayCommand: ReplayCommand;
}

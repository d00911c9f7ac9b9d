import type { FailOn } from '../compare/fail-on.ts';
import type { Result } from '../model/result/result.ts';
import type { Show } from './page.ts';
import { type ReplayCommand, replayOf } from './sections/replay.ts';

export interface ReportOptions {
  readonly runUrl?: string;
  readonly limit?: number;
  /** What makes the step red: a verdict that it lets through is said to be that. */
  readonly failOn?: FailOn;
  /** By default `chaos-gate replay` with a token. */
  readonly replayCommand?: ReplayCommand;
}

/** Shows all there is. */
export const everything = (result: Result, { runUrl, failOn, replayCommand = replayOf(result) }: ReportOptions): Show => ({
  rows: 1000,
  passingRows: true,
  failures: 100,
  charts: true,
  timelines: true,
  postmortem: true,
  everything: true,
  interim: false,
  failOn,
  runUrl,
  replayCommand,
});

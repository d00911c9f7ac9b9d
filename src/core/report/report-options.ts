import type { FailOn } from '../compare/fail-on.ts';
import type { Result } from '../model/result/result.ts';
import type { Show } from './page.ts';
import { type ReplayCommand, replayOf } from './sections/replay.ts';

export interface ReportOptions {
  readonly runUrl?: string;
  readonly limit?: number;
  /** Which verdicts fail the step. If the verdict does not pass and the step does, the report says so. */
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
  subject: 'This change',
  failOn,
  runUrl,
  replayCommand,
});

import type { FailOn } from '../compare/fail-on.ts';
import type { Result } from '../model/result/result.ts';
import { fittingMarkdown } from './fit-to-limit.ts';
import type { ReplayCommand } from './sections/replay.ts';

export interface CommentOptions {
  /** One HTML comment, the first line. */
  readonly marker: string;
  /** Linked only when it is https. */
  readonly runUrl?: string;
  /** UTF-16 units and bytes of the whole body; at least 5,000. */
  readonly limit?: number;
  readonly replayCommand: ReplayCommand;
  /** Which verdicts fail the step. If the verdict does not pass and the step does, the report says so. */
  readonly failOn?: FailOn;
  /** The search for the minimal scenario is still running. */
  readonly interim?: boolean;
}

/** The body of the comment on the pull request: the marker, the sentence that matters, and what a reviewer needs. */
export function commentBody(
  result: Result,
  { marker, runUrl, limit = 60_000, replayCommand, failOn, interim = false }: CommentOptions,
): string {
  if (!/^<!-- [\x20-\x3d\x3f-\x7e]{1,500} -->$/.test(marker)) throw new RangeError('the marker is one short HTML comment');
  const show = {
    rows: 100,
    passingRows: true,
    failures: 6,
    charts: true,
    timelines: true,
    postmortem: true,
    everything: false,
    interim,
    subject: 'This pull request',
    failOn,
    runUrl,
    replayCommand,
  };
  return `${marker}\n${fittingMarkdown(result, show, limit - marker.length - 2)}\n`;
}

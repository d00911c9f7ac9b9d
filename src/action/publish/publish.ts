import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Result } from '../../core/model/result/result.ts';
import { commentBody } from '../../core/report/comment.ts';
import { fence } from '../../core/report/document/block.ts';
import { resultJson } from '../../core/report/json.ts';
import { serializeMarkdown } from '../../core/report/markdown/serialize.ts';
import { reportMarkdown } from '../../core/report/report-md.ts';
import { replayOf } from '../../core/report/sections/replay.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { redactData } from '../../core/secrets/redact-data.ts';
import { redactFiles } from '../../world/report/redact-files.ts';
import { type Marker, markerText } from '../comment/marker.ts';
import { postComment } from '../comment/post-comment.ts';
import type { Context } from '../context/context.ts';
import type { Inputs } from '../context/inputs.ts';
import type { Runner } from '../secrets/runner.ts';
import { annotationOf } from './annotation.ts';
import { outputsOf } from './outputs.ts';

/** Everything that is known at the end of a run. */
export interface FinishedRun {
  readonly result: Result;
  /** Why there was no run, as lines. Empty after a run. */
  readonly problem: readonly string[];
  /** Folder with the files of the gate. null: there is none. */
  readonly reportDir: string | null;
  readonly hasFiles: boolean;
  readonly red: boolean;
}

/** What the workflow requested, as far as it is valid. */
export type CommentOptions = Pick<Inputs, 'comment' | 'githubToken'> & Partial<Pick<Inputs, 'failOn'>>;

/**
 * Publishes files, outputs, summary, annotation and comment. The comment is slow and may be interrupted, so it comes last. Never rejects.
 */
export async function publish(
  finished: FinishedRun,
  wishes: CommentOptions,
  context: Context,
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  const ended = clean(finished, runner);
  await attempt(runner, 'the files of the run', () => writeFiles(ended, wishes, runner));
  await attempt(runner, 'the outputs', () => writeOutputs(ended, runner));
  await attempt(runner, 'the job summary', () => runner.summary(summaryOf(ended, wishes, context)));
  const annotation = annotationOf(ended.result, ended.red, ended.problem, wishes.failOn);
  if (annotation !== null) await attempt(runner, 'the annotation', () => runner.annotate(annotation));
  await comment(ended, wishes, context, runner, signal);
}

/** Masks secrets before rendering: a secret that a renderer has quoted is harder to find. */
const clean = (ended: FinishedRun, { redact }: Runner): FinishedRun => ({
  ...ended,
  result: redactData(ended.result, redact),
  problem: ended.problem.length === 0 ? [] : redact(ended.problem.join('\n')).split('\n'),
});

/** Reports a failure before the search for the minimal scenario, which may take minutes. Never rejects. */
export async function publishEarly(
  result: Result,
  wishes: CommentOptions,
  context: Context,
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  await attempt(runner, 'the first comment', async () => {
    await send({ result: redactData(result, runner.redact), problem: [], interim: true }, wishes, context, runner, signal);
  });
}

async function comment(
  { result, problem, reportDir }: FinishedRun,
  wishes: CommentOptions,
  context: Context,
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  const posted = await send({ result, problem, interim: false }, wishes, context, runner, signal);
  await attempt(runner, 'the outputs', () => runner.output('comment-url', posted.url ?? ''));
  if (posted.message === null) return;
  const title = posted.written ? 'Chaos Gate: about the comment' : 'Chaos Gate: no new comment';
  const message = posted.written ? `${posted.message}.` : `${posted.message}. ${whereElse(context, reportDir)}`.trimEnd();
  await attempt(runner, 'a notice', () => runner.annotate({ level: 'notice', title, message }));
}

/** Where the report is when there is no comment. Local runners and old servers have no job summary. */
function whereElse({ env, workspace }: Context, reportDir: string | null): string {
  if (env.GITHUB_STEP_SUMMARY) return 'The report is in the job summary.';
  return reportDir === null ? '' : `The report is ${relative(workspace, join(reportDir, 'report.md'))}.`;
}

function send(finished: Body, { comment, githubToken, failOn }: CommentOptions, context: Context, runner: Runner, signal: AbortSignal) {
  // The marker identifies our comment, so it is never redacted.
  const body = (marker: Marker, limit?: number) => {
    const first = markerText(marker);
    return `${first}${runner.redact(bodyOf({ ...finished, failOn }, first, context, limit).slice(first.length))}`;
  };
  return postComment({ context, result: finished.result, policy: comment, token: githubToken, body }, signal);
}

/** Runs one step of publishing. A report that cannot be written never changes the verdict. */
async function attempt(runner: Runner, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    runner.say(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function writeFiles(
  { result, problem, reportDir, hasFiles }: FinishedRun,
  { failOn }: CommentOptions,
  runner: Runner,
): Promise<void> {
  if (reportDir === null) return;
  if (!hasFiles) {
    await writeFile(join(reportDir, 'result.json'), resultJson(result));
    await writeFile(join(reportDir, 'report.md'), withProblem(reportMarkdown(result, failOnOf(failOn)), problem));
  }
  await redactFiles(reportDir, runner.redact);
}

async function writeOutputs({ result, reportDir, hasFiles }: FinishedRun, runner: Runner): Promise<void> {
  const path = (file: string) => (reportDir === null ? '' : join(reportDir, file));
  const outputs = outputsOf(result, { result: path('result.json'), report: path('report.md'), badge: hasFiles ? path('badge.svg') : '' });
  for (const [name, value] of Object.entries(outputs)) await runner.output(name, value);
}

/** Enough for 60 lines of 200 characters in a fence. */
const problemRoom = 20_000;

const summaryOf = ({ result, problem }: FinishedRun, { failOn }: CommentOptions, { runUrl }: Context): string =>
  withProblem(reportMarkdown(result, { ...failOnOf(failOn), ...(runUrl !== null && { runUrl }) }), problem);

const failOnOf = (failOn: CommentOptions['failOn']) => (failOn === undefined ? {} : { failOn });

type Body = Pick<FinishedRun, 'result' | 'problem'> & { readonly interim: boolean; readonly failOn?: CommentOptions['failOn'] };

function bodyOf({ result, problem, interim, failOn }: Body, marker: string, { runUrl }: Context, limit = 60_000): string {
  const room = problem.length === 0 ? limit : limit - problemRoom;
  const body = commentBody(result, {
    marker,
    limit: room,
    replayCommand: replayOf(result),
    interim,
    ...failOnOf(failOn),
    ...(runUrl !== null && { runUrl }),
  });
  return withProblem(body, problem);
}

/** Adds the error to the report. It may contain text from outside, so it is in a fence, in lines of bounded length. */
const withProblem = (body: string, problem: readonly string[]): string =>
  problem.length === 0 ? body : `${body}\n${serializeMarkdown([fence(problem.slice(0, 60).map((line) => visible(line, 200)))])}\n`;

import type { Result } from '../../core/model/result/result.ts';
import { acceptedUntil } from '../../core/verdict/accept.ts';
import { within } from '../../world/within.ts';
import type { Context } from '../context/context.ts';
import type { CommentPolicy } from '../context/inputs.ts';
import { GitHubRefusal, openGitHub } from '../github/github.ts';
import { findPullRequest, pullRequestOf } from '../github/pull-request.ts';
import { totalLimitMs } from '../github/retry-delay.ts';
import { jobEntry } from '../publish/job.ts';
import { type Published, publishComment, type Wanted } from './comment.ts';
import type { Marker } from './marker.ts';
import { refusalReason } from './refusal-reason.ts';

/** The outcome for the comment; `message`: a notice about why there is none, or what it contains in addition to our report. */
export interface Posted {
  readonly url: string | null;
  readonly written: boolean;
  readonly message: string | null;
}

export interface Post {
  readonly context: Context;
  readonly result: Result;
  readonly policy: CommentPolicy;
  readonly token: string | undefined;
  /** The text of the comment, shortened to `limit` (characters and bytes). Its first line is the marker. */
  body(marker: Marker, limit?: number): string;
}

const none = (message: string | null): Posted => ({ url: null, written: false, message });

/** Writes the comment. Never rejects and never changes a verdict: a comment that cannot be written causes one notice. */
export async function postComment(post: Post, signal: AbortSignal): Promise<Posted> {
  const { context, policy, token } = post;
  if (policy === 'never') return none(null);
  if (context.repository === null) return none('GITHUB_REPOSITORY does not name a repository');
  if (token === undefined) return none('there is no token: set the input `github-token`, or remove it to use the default');
  const access = { token, apiUrl: context.apiUrl, ...context.repository };
  return within(totalLimitMs, signal, (limit) =>
    find(post, access, limit).catch((error: unknown) => none(reasonOf(error, pullRequestOf(context.event)?.fork ?? false, limit.aborted))),
  );
}

async function find(post: Post, access: Parameters<typeof openGitHub>[0], signal: AbortSignal): Promise<Posted> {
  const { event, run } = post.context;
  const github = await openGitHub(access);
  const pullRequest = await findPullRequest(github, event, run.commit, signal);
  if (pullRequest === null) return none(event.problem ?? `no open pull request belongs to this ${event.name || 'run'}`);
  const published = await publishComment(github, wantedOf(post, pullRequest.number), signal);
  return { url: published.url, written: published.did !== 'left to a newer run', message: remark(published, post.result.name) };
}

function wantedOf({ context, result, policy, body }: Post, pullRequest: number): Wanted {
  const { run } = context;
  const marker = { name: result.name, run: Number(run.id), attempt: run.attempt, commit: run.commit };
  const create = policy === 'always' || result.verdict !== 'passed' || acceptedUntil(result.scenarios) !== null;
  const report = (limit: number) => {
    const text = body(marker, limit);
    return text.slice(text.indexOf('\n') + 1);
  };
  return { pullRequest, marker, entry: jobEntry(context, result), create, report };
}

function remark({ did, doubles, others }: Published, name: string): string | null {
  if (did === 'left to a newer run') return 'the comment on the pull request is from a newer run, and was not changed';
  const shared = `the comment is shared with ${others} other ${others === 1 ? 'job' : 'jobs'} named ${JSON.stringify(name)} and shows the worst result: give each job its own \`name\``;
  const left = `GitHub did not delete ${doubles} older ${doubles === 1 ? 'comment' : 'comments'} of this gate`;
  return [...(others > 0 ? [shared] : []), ...(doubles > 0 ? [left] : [])].join('; ') || null;
}

function reasonOf(error: unknown, fork: boolean, late: boolean): string {
  if (error instanceof GitHubRefusal) return refusalReason(error, fork);
  return late ? 'there was no time left to write it' : 'an unexpected error occurred while writing it';
}

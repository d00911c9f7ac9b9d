import type { Result } from '../core/model/result.ts';
import { within } from '../world/within.ts';
import { type Published, publishComment, type Wanted } from './comment.ts';
import type { Context } from './context.ts';
import { explain } from './explain.ts';
import { GitHubRefusal, openGitHub } from './github.ts';
import type { CommentPolicy } from './inputs.ts';
import type { Marker } from './marker.ts';
import { totalLimitMs } from './patience.ts';
import { findPullRequest, pullRequestOf } from './pull-request.ts';

/** What became of the comment; `says`: why there is none, for one notice. */
export interface Posted {
  readonly url: string | null;
  readonly says: string | null;
}

export interface Post {
  readonly context: Context;
  readonly result: Result;
  readonly policy: CommentPolicy;
  readonly token: string | undefined;
  body(marker: Marker, limit?: number): string;
}

const none = (says: string | null): Posted => ({ url: null, says });

/** Never rejects and never changes a verdict: a comment that cannot be posted is one notice. */
export async function postComment(post: Post, signal: AbortSignal): Promise<Posted> {
  const { context, policy, token } = post;
  if (policy === 'never') return none(null);
  if (context.repository === null) return none('GITHUB_REPOSITORY names no repository');
  if (token === undefined) return none('there is no token: give the action `github-token`, or leave the input out');
  const access = { token, apiUrl: context.apiUrl, ...context.repository };
  return within(totalLimitMs, signal, (limit) =>
    find(post, access, limit).catch((error: unknown) => none(reasonOf(error, pullRequestOf(context.event)?.fork ?? false, limit.aborted))),
  );
}

async function find(post: Post, access: Parameters<typeof openGitHub>[0], signal: AbortSignal): Promise<Posted> {
  const { event, run } = post.context;
  const github = await openGitHub(access);
  const pullRequest = await findPullRequest(github, event, run.commit, signal);
  if (pullRequest === null) return none(`no open pull request belongs to this ${event.name || 'run'}`);
  const published = await publishComment(github, wantedOf(post, pullRequest.number), signal);
  return { url: published.url, says: remark(published) };
}

function wantedOf({ context: { run }, result, policy, body }: Post, pullRequest: number): Wanted {
  const marker = { name: result.name, run: Number(run.id), attempt: run.attempt, commit: run.commit };
  const create = policy === 'always' || result.verdict !== 'passed';
  return { pullRequest, marker, create, body: (limit) => body(marker, limit) };
}

function remark({ did, doubles }: Published): string | null {
  if (did === 'left to a newer run') return 'the comment on the pull request is by a newer run, and stays as it is';
  return doubles === 0 ? null : `GitHub would not delete ${doubles} older ${doubles === 1 ? 'comment' : 'comments'} of this gate`;
}

function reasonOf(error: unknown, fork: boolean, late: boolean): string {
  if (error instanceof GitHubRefusal) return explain(error, fork);
  return late ? 'there was no time left to write it' : 'something unexpected happened while it was written';
}

import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../world/within.ts';
import { patienceMs, type Refusal, requestLimitMs } from './patience.ts';

/** What the action asks of GitHub's REST API. Every method rejects with `GitHubRefusal`, or with the signal's reason. */
export interface GitHub {
  /** The login that comments of this token bear. */
  me(signal: AbortSignal): Promise<string>;
  pullRequestsOf(commit: string, signal: AbortSignal): Promise<readonly PullRequest[]>;
  comments(pullRequest: number, signal: AbortSignal): Promise<readonly Comment[]>;
  /** Never tried again by itself: an answer may be lost after the comment was made. */
  create(pullRequest: number, body: string, signal: AbortSignal): Promise<Comment>;
  update(comment: number, body: string, signal: AbortSignal): Promise<Comment>;
  remove(comment: number, signal: AbortSignal): Promise<void>;
  /** Waits as long as GitHub asks before try number `tries + 1`; rethrows what no waiting mends. */
  pause(error: unknown, tries: number, signal: AbortSignal): Promise<void>;
}

export interface PullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly head: string;
  readonly fork: boolean;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

export class GitHubRefusal extends Error implements Refusal {
  readonly status: number;
  readonly headers: Refusal['headers'];

  constructor({ status, message, headers }: Refusal) {
    super(message);
    this.name = 'GitHubRefusal';
    this.status = status;
    this.headers = headers;
  }
}

/** What comments of the job's own token bear. */
const jobTokenLogin = 'github-actions[bot]';
const perPage = 100;
const maxPages = 50;

export interface GitHubOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly patience?: typeof patienceMs;
}

/** The token goes to `apiUrl` and nowhere else. Loads the client only now: it takes 50 ms. */
export async function openGitHub({ token, apiUrl, owner, repo, patience = patienceMs }: GitHubOptions): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const at = { owner, repo };

  async function once(route: string, params: object, signal: AbortSignal): Promise<{ data: unknown; headers: Refusal['headers'] }> {
    try {
      return await within(requestLimitMs, signal, (limit) => octokit.request(route, { ...params, request: { signal: limit } }));
    } catch (error) {
      signal.throwIfAborted();
      throw refusalOf(error);
    }
  }

  async function pause(error: unknown, tries: number, signal: AbortSignal): Promise<void> {
    const waitMs = error instanceof GitHubRefusal ? patience(error, tries, Date.now()) : null;
    if (waitMs === null) throw error;
    await sleep(waitMs, undefined, { signal });
  }

  async function patiently(route: string, params: object, signal: AbortSignal): ReturnType<typeof once> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(route, params, signal);
      } catch (error) {
        await pause(error, tries, signal);
      }
    }
  }

  async function pages(route: string, params: object, signal: AbortSignal): Promise<unknown[]> {
    const all: unknown[] = [];
    for (let page = 1; page <= maxPages; page += 1) {
      const { data, headers } = await patiently(route, { ...at, ...params, per_page: perPage, page }, signal);
      if (Array.isArray(data)) all.push(...data);
      if (!/rel="next"/.test(String(headers.link ?? ''))) break;
    }
    return all;
  }

  return {
    pause,
    // An app, as the job's own token is one, has no user; GraphQL tells its login all the same.
    me: (signal) =>
      patiently('GET /user', {}, signal).then(
        ({ data }) => login(data),
        async (error) => {
          if (!isNobody(error)) throw error;
          const ask = (limit: AbortSignal) => octokit.graphql<Viewer>('{ viewer { login } }', { request: { signal: limit } });
          const told = await within(requestLimitMs, signal, ask).catch(() => null);
          signal.throwIfAborted();
          return login(told?.viewer) || jobTokenLogin;
        },
      ),
    pullRequestsOf: async (commit_sha, signal) =>
      (await pages('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha }, signal)).map(pullRequestFrom),
    comments: async (issue_number, signal) =>
      (await pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number }, signal)).map(commentFrom),
    create: async (issue_number, body, signal) =>
      commentFrom((await once('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number, body }, signal)).data),
    update: async (comment_id, body, signal) =>
      commentFrom((await patiently('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id, body }, signal)).data),
    remove: async (comment_id, signal) => {
      await patiently('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id }, signal).catch(goneIsGone);
    },
  };
}

/** A connection that broke surfaces in octokit as status 500 without a response. */
function refusalOf(error: unknown): GitHubRefusal {
  const { response, message } = error as { response?: { status: number; headers: Refusal['headers'] }; message?: unknown };
  return new GitHubRefusal({ status: response?.status ?? 0, message: String(message).slice(0, 500), headers: response?.headers ?? {} });
}

const isNobody = (error: unknown): boolean => error instanceof GitHubRefusal && (error.status === 403 || error.status === 404);

interface Viewer {
  readonly viewer?: unknown;
}

function goneIsGone(error: unknown): void {
  if (!(error instanceof GitHubRefusal && error.status === 404)) throw error;
}

const login = (user: unknown): string => String((user as { login?: unknown } | null)?.login ?? '');

function commentFrom(data: unknown): Comment {
  const { id, user, body, html_url } = data as { id: number; user: unknown; body?: string | null; html_url: string };
  return { id, author: login(user), body: body ?? '', url: html_url };
}

function pullRequestFrom(data: unknown): PullRequest {
  const { number, state, head, base } = data as { number: number; state: string; head: Side; base: Side };
  return { number, open: state === 'open', head: head.sha, fork: head.repo?.id !== base.repo?.id };
}

interface Side {
  readonly sha: string;
  readonly repo: { readonly id: number } | null;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../../world/within.ts';
import { field, idAt, isFork, shaAt, textAt } from '../context/event.ts';
import { boundedFetch, ResponseTooLarge } from './bounded-fetch.ts';
import { type Refusal, requestLimitMs, retryDelayMs } from './retry-delay.ts';

/** The requests of the action to GitHub's REST API. Every method rejects with `GitHubRefusal`, or with the signal's reason. */
export interface GitHub {
  /** The login of the author of comments written with this token. */
  me(signal: AbortSignal): Promise<string>;
  pullRequestsOf(commit: string, signal: AbortSignal): Promise<readonly PullRequest[]>;
  comments(pullRequest: number, signal: AbortSignal): Promise<readonly Comment[]>;
  /** Never retried automatically: the response may be lost after the comment was created. */
  create(pullRequest: number, body: string, signal: AbortSignal): Promise<Comment>;
  update(comment: number, body: string, signal: AbortSignal): Promise<void>;
  remove(comment: number, signal: AbortSignal): Promise<void>;
  /** One request without a retry: the response, of unknown shape. `route`: `GET /repos/{owner}/{repo}/…`. */
  ask(route: string, params: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<unknown>;
  /** Waits as long as GitHub asks before try number `tries + 1`; rethrows errors that waiting does not fix. */
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
  /** The login of the author. Empty if the account was deleted. */
  readonly author: string;
  readonly body: string;
  /** URL of the comment. `null`: the response of GitHub has none. */
  readonly url: string | null;
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

/** The author of comments that the token of the job writes. */
const jobTokenLogin = 'github-actions[bot]';
const perPage = 100;
const maxPages = 50;

export interface GitHubOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly retryDelay?: typeof retryDelayMs;
}

/** Opens the client. The token is sent only to `apiUrl`. Octokit is loaded here and not earlier, because that takes 50 ms. */
export async function openGitHub({ token, apiUrl, owner, repo, retryDelay = retryDelayMs }: GitHubOptions): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  // Wraps the `fetch` of Octokit, which knows the proxy.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, fetch: boundedFetch(options.request?.fetch ?? fetch) };
  });
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
    const waitMs = error instanceof GitHubRefusal ? retryDelay(error, tries, Date.now()) : null;
    if (waitMs === null) throw error;
    await sleep(waitMs, undefined, { signal });
  }

  async function withRetries(route: string, params: object, signal: AbortSignal): ReturnType<typeof once> {
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
      const { data, headers } = await withRetries(route, { ...at, ...params, per_page: perPage, page }, signal);
      if (!Array.isArray(data)) throw new GitHubRefusal({ status: 0, message: 'the response is not a list', headers: {} });
      all.push(...data);
      if (!/rel="next"/.test(String(headers.link ?? ''))) break;
    }
    return all;
  }

  return {
    pause,
    ask: async (route, params, signal) => (await once(route, { ...at, ...params }, signal)).data,
    // An app, as the job's own token is one, has no user; but GraphQL returns its login.
    me: (signal) =>
      withRetries('GET /user', {}, signal)
        .then(
          ({ data }) => login(data),
          (error) => (isNobody(error) ? '' : Promise.reject(error)),
        )
        .then(async (user) => {
          if (user !== '') return user;
          const ask = (limit: AbortSignal) => octokit.graphql<Viewer>('{ viewer { login } }', { request: { signal: limit } });
          const answered = await within(requestLimitMs, signal, ask).catch(() => null);
          signal.throwIfAborted();
          return login(answered?.viewer) || jobTokenLogin;
        }),
    pullRequestsOf: async (commit_sha, signal) =>
      (await pages('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha }, signal)).flatMap(pullRequestFrom),
    comments: async (issue_number, signal) =>
      (await pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number }, signal)).flatMap(commentFrom),
    create: async (issue_number, body, signal) => {
      const { data } = await once('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number, body }, signal);
      const [made] = commentFrom(data);
      // Treated as a lost response: the comment may exist, so the caller looks for it.
      if (made === undefined) throw new GitHubRefusal({ status: 0, message: 'the response is not a comment', headers: {} });
      return made;
    },
    update: async (comment_id, body, signal) => {
      await withRetries('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id, body }, signal);
    },
    remove: async (comment_id, signal) => {
      await withRetries('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id }, signal).catch(ignoreMissing);
    },
  };
}

/** A broken connection appears in octokit as status 500 without a response. */
function refusalOf(error: unknown): GitHubRefusal {
  if ((error as Error).cause instanceof ResponseTooLarge) return new GitHubRefusal({ ...tooLarge, message: (error as Error).message });
  const { response, message } = error as { response?: { status: number; headers: Refusal['headers'] }; message?: unknown };
  return new GitHubRefusal({ status: response?.status ?? 0, message: String(message).slice(0, 500), headers: response?.headers ?? {} });
}

/** HTTP's status for a body that is too large; a retry does not make it smaller. */
const tooLarge = { status: 413, headers: {} };

const isNobody = (error: unknown): boolean => error instanceof GitHubRefusal && (error.status === 403 || error.status === 404);

interface Viewer {
  readonly viewer?: unknown;
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof GitHubRefusal && error.status === 404)) throw error;
}

const login = (user: unknown): string => textAt(user, 'login') ?? '';

/** The comment in a response, or an empty list if it is not a comment. */
function commentFrom(data: unknown): Comment[] {
  const id = idAt(data, 'id');
  if (id === undefined) return [];
  const url = textAt(data, 'html_url') ?? '';
  const body = field(data, 'body');
  return [{ id, author: login(field(data, 'user')), body: typeof body === 'string' ? body : '', url: isPage(url) ? url : null }];
}

const isPage = (url: string): boolean => /^https?:\/\/[!-~]{1,500}$/.test(url) && URL.canParse(url);

/** The pull request in a response, or an empty list if it is not a pull request. */
function pullRequestFrom(data: unknown): PullRequest[] {
  const number = idAt(data, 'number');
  return number === undefined
    ? []
    : [{ number, open: field(data, 'state') === 'open', head: shaAt(data, 'head', 'sha') ?? '', fork: isFork(data) }];
}

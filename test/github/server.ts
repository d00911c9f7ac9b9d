import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  actionsBot,
  alice,
  commentObject,
  type Login,
  otherApp,
  pullRequestObject,
  type StoredComment,
  type StoredDeployment,
  type StoredPullRequest,
  userObject,
} from './objects.ts';
import { type Operation, operationOf } from './openapi.ts';

/** One request as it came in. */
export interface Seen {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly atMs: number;
}

/** What goes wrong: an answer, a connection that breaks before, or one that breaks after the request was carried out. */
export type Trouble =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'reset after';

export interface LocalGitHub {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** What GitHub's description finds wrong, in requests and in our own answers. Must stay empty. */
  readonly violations: readonly string[];
  comments: StoredComment[];
  pullRequests: StoredPullRequest[];
  /** The newest first, each with its statuses, the newest first. */
  deployments: StoredDeployment[];
  /** Files by `<commit>:<path>`. */
  files: Record<string, string>;
  /** Asked before each request is carried out; `nth` counts requests of the same operation from 1. */
  trouble: (operation: string, nth: number) => Trouble | undefined;
  add(author: Login, body: string, issue?: number): StoredComment;
  close(): Promise<void>;
}

export const tokens: Readonly<Record<string, Login>> = { 'job-token': actionsBot, 'app-token': otherApp, 'alice-token': alice };
const maxBody = 65_536;
const repository = 'acme/shop';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A GitHub on 127.0.0.1 that remembers comments, pages as the real one does, and checks every request against its description. */
export async function startGitHub(): Promise<LocalGitHub> {
  const seen: Seen[] = [];
  const violations: string[] = [];
  let nextId = 1;
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const github: LocalGitHub = {
    url,
    seen,
    violations,
    comments: [],
    pullRequests: [],
    deployments: [],
    files: {},
    trouble: () => undefined,
    add(author, body, issue = 7) {
      const comment: StoredComment = { id: nextId++, issue, author, body, edits: 0 };
      github.comments.push(comment);
      return comment;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', url);
    const body = await bodyOf(request);
    if (request.method === 'POST' && asked.pathname === '/graphql') return send(response, viewerAnswer(body, tokens[token(request)]));
    const operation = operationOf(request.method ?? '', asked, body);
    if (operation === null) {
      violations.push(`${request.method} ${asked.pathname}: no such operation`);
      return send(response, { status: 404, body: { message: 'Not Found' } });
    }
    seen.push({ operation: operation.id, method: request.method ?? '', path: `${asked.pathname}${asked.search}`, atMs: performance.now() });
    violations.push(...operation.violations.map((violation) => `${operation.id}: ${violation}`));
    const trouble = github.trouble(operation.id, seen.filter(({ operation: id }) => id === operation.id).length);
    if (trouble === 'reset') return void request.socket.resetAndDestroy();
    if (typeof trouble === 'object') return send(response, troubleAnswer(trouble));
    const answer = carryOut(operation, asked.searchParams, body, tokens[token(request)]);
    violations.push(...operation.answer(answer.status, answer.body).map((violation) => `our own answer to ${operation.id}: ${violation}`));
    if (trouble === 'reset after') return void request.socket.resetAndDestroy();
    send(response, answer);
  }

  /** The only question that we ask there, because the description has none of it: who am I? Apps get an answer as well. */
  function viewerAnswer(body: unknown, login: Login | undefined): Answer {
    const { query } = body as { query?: unknown };
    if (query !== '{ viewer { login } }') violations.push(`POST /graphql: ${JSON.stringify(query)} is not the question that it answers`);
    return login === undefined ? refused(401, 'Bad credentials') : { status: 200, body: { data: { viewer: { login: login.login } } } };
  }

  function carryOut({ id, params }: Operation, query: URLSearchParams, body: unknown, login: Login | undefined): Answer {
    if (login === undefined) return refused(401, 'Bad credentials');
    if (id === 'users/get-authenticated')
      return login.type === 'Bot' ? refused(403, 'Resource not accessible by integration') : { status: 200, body: userObject(login) };
    if (`${params.owner}/${params.repo}` !== repository) return refused(404, 'Not Found');
    if (id === 'repos/list-pull-requests-associated-with-commit') {
      return page(github.pullRequests.filter(({ head }) => head === params.commit_sha).map(pullRequestObject), query);
    }
    const looked = lookedUp(id, params, query);
    if (looked !== undefined) return looked;
    return commentAnswer(id, params, query, String((body as { body?: unknown } | undefined)?.body ?? ''), login);
  }

  function lookedUp(id: string, params: Operation['params'], query: URLSearchParams): Answer | undefined {
    const { deployments, files } = github;
    if (id === 'repos/list-deployments') {
      const fits = (one: StoredDeployment) => ['sha', 'environment'].every((key) => [null, one[key as 'sha']].includes(query.get(key)));
      return page(
        deployments.filter(fits).map(({ statuses: _, ...one }) => one),
        query,
      );
    }
    if (id === 'repos/list-deployment-statuses')
      return page(deployments.find((one) => one.id === Number(params.deployment_id))?.statuses ?? [], query);
    if (id !== 'repos/get-content') return undefined;
    const text = files[`${query.get('ref')}:${params.path}`];
    if (text === undefined) return refused(404, 'Not Found');
    return { status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') } };
  }

  function commentAnswer(id: string, params: Operation['params'], query: URLSearchParams, text: string, login: Login): Answer {
    const issue = Number(params.issue_number);
    const comment = github.comments.find((each) => each.id === Number(params.comment_id));
    if (text.length > maxBody) return refused(422, `Body is too long (maximum is ${maxBody} characters)`);
    if (id === 'issues/list-comments')
      return page(
        github.comments.filter((each) => each.issue === issue).map((each) => commentObject(url, repository, each)),
        query,
      );
    if (id === 'issues/create-comment') return { status: 201, body: commentObject(url, repository, github.add(login, text, issue)) };
    if (comment === undefined) return refused(404, 'Not Found');
    if (id === 'issues/delete-comment') {
      github.comments = github.comments.filter((each) => each !== comment);
      return { status: 204 };
    }
    comment.body = text;
    comment.edits += 1;
    return { status: 200, body: commentObject(url, repository, comment) };
  }

  function page(all: readonly unknown[], query: URLSearchParams): Answer {
    const size = Number(query.get('per_page') ?? 30);
    const number = Number(query.get('page') ?? 1);
    const more = all.length > size * number;
    const link = `<${url}/next?page=${number + 1}>; rel="next"`;
    return { status: 200, body: all.slice(size * (number - 1), size * number), headers: more ? { link } : {} };
  }

  return github;
}

const refused = (status: number, message: string): Answer => ({ status, body: { message } });
const troubleAnswer = ({ status, message = 'trouble', headers = {} }: Exclude<Trouble, string>): Answer => ({
  status,
  body: { message },
  headers,
});
const token = (request: IncomingMessage): string => (request.headers.authorization ?? '').replace(/^token /, '');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Published, publishComment, type Wanted } from '../../src/action/comment/comment.ts';
import { type Marker, markerOf, markerText } from '../../src/action/comment/marker.ts';
import { refusalReason } from '../../src/action/comment/refusal-reason.ts';
import type { JobEntry } from '../../src/action/context/jobs.ts';
import { responseLimitBytes } from '../../src/action/github/bounded-fetch.ts';
import { GitHubRefusal, openGitHub } from '../../src/action/github/github.ts';
import { retryDelayMs } from '../../src/action/github/retry-delay.ts';
import { actionsBot, type Login, mallory, otherApp } from '../github/objects.ts';
import { type LocalGitHub, startGitHub, type Trouble } from '../github/server.ts';

/**
 * A row of docs/safety.md: whatever GitHub's API answers, the gate never edits or deletes the comment of somebody else, writes at most one
 * of its own, sends its token nowhere else, and ends.
 */
const commit = 'a'.repeat(40);
const marker: Marker = { name: 'shop', run: 500, attempt: 1, commit };
const text = (of: Partial<Marker> = {}, rest = 'old') => `${markerText({ ...marker, ...of })}\n${rest}`;

/** The same decisions without the waiting. */
const hurried: typeof retryDelayMs = (refusal, tries, nowMs) => (retryDelayMs(refusal, tries, nowMs) === null ? null : 1);

const entry: JobEntry = {
  key: 'a'.repeat(16),
  step: 'b'.repeat(16),
  run: 500,
  attempt: 1,
  verdict: 'failed',
  failed: 1,
  scenarios: 2,
  label: 'gate',
};
const wanted: Wanted = { pullRequest: 7, marker, entry, create: true, report: () => 'new' };

type End = Published | GitHubRefusal;

/** Any other error than a refusal is a bug, and fails the test. */
async function publish(apiUrl: string): Promise<End> {
  const github = await openGitHub({ token: 'job-token', apiUrl, owner: 'acme', repo: 'shop', retryDelay: hurried });
  return publishComment(github, wanted, AbortSignal.timeout(25_000)).catch((error: unknown) => {
    if (error instanceof GitHubRefusal) return error;
    throw error;
  });
}

const did = (end: End): string => (end instanceof GitHubRefusal ? `refused ${end.status}` : end.did);

type Setup = (server: LocalGitHub) => void;
type Script = readonly [title: string, setup: Setup, ends: string | RegExp];

const foreign =
  (author: Login, body: string): Setup =>
  (server) =>
    void server.add(author, body);
const trouble =
  (operation: string | null, ...troubles: readonly (Trouble | undefined)[]): Setup =>
  (server) => {
    server.trouble = (each, nth) => (operation === null || each === operation ? troubles[Math.min(nth, troubles.length) - 1] : undefined);
  };
const both =
  (...all: readonly Setup[]): Setup =>
  (server) => {
    for (const one of all) one(server);
  };
const many =
  (count: number, one: (index: number) => Setup): Setup =>
  (server) => {
    for (let index = 0; index < count; index += 1) one(index)(server);
  };
const ours = (run: number): Setup => foreign(actionsBot, text({ run }));
const limit = (headers: Readonly<Record<string, string>>): Trouble => ({
  status: 403,
  message: 'You have exceeded a secondary rate limit',
  headers,
});
const create = 'issues/create-comment';
const update = 'issues/update-comment';
const remove = 'issues/delete-comment';
const list = 'issues/list-comments';

/** Comments that look like ours, and requests that fail. */
const scripts: readonly Script[] = [
  ['our marker by a stranger', foreign(mallory, text({ run: 499 })), 'created'],
  ['our marker of a run to come, by a stranger', foreign(mallory, text({ run: 999_999 })), 'created'],
  ['our marker by another app', foreign(otherApp, text()), 'created'],
  ['a login in another case', foreign({ login: 'GitHub-Actions[bot]', id: 6, type: 'User' }, text()), 'created'],
  ['a login without the suffix', foreign({ login: 'github-actions', id: 7, type: 'User' }, text()), 'created'],
  ['a login with a hyphen of another kind', foreign({ login: 'github‑actions[bot]', id: 8, type: 'User' }, text()), 'created'],
  ['a login with a suffix', foreign({ login: 'github-actions[bot]x', id: 9, type: 'User' }, text()), 'created'],
  ['an empty login', foreign({ login: '', id: 10, type: 'User' }, text()), 'created'],
  [
    'three hundred of a stranger, ours last',
    both(
      many(300, (i) => foreign(mallory, text({ run: i }))),
      ours(400),
    ),
    'updated',
  ],
  ['a hundred of our bot with other names', many(100, (i) => foreign(actionsBot, text({ name: `shop${i}` }))), 'created'],
  ['five of ours', many(5, (i) => ours(400 + i)), 'updated'],
  ['ours of a newer run', ours(501), 'left to a newer run'],
  ['ours of the newest run that there can be', ours(999_999_999_999_999), 'left to a newer run'],
  [
    'ours with a marker that is too long',
    foreign(actionsBot, `<!-- chaos-gate:v1 name=${'x'.repeat(500)} run=1 attempt=1 commit=none -->`),
    'created',
  ],
  ['ours with a run of 20 digits', foreign(actionsBot, text().replace('run=500', `run=${'9'.repeat(20)}`)), 'created'],
  ['ours with a negative run', foreign(actionsBot, text().replace('run=500', 'run=-1')), 'created'],
  ['ours with a name that cannot be decoded', foreign(actionsBot, text().replace('name=shop', 'name=%E0%A4%A')), 'created'],
  ['ours with an encoded name', foreign(actionsBot, text({ run: 400 }).replace('name=shop', 'name=%73hop')), 'updated'],
  ['ours, and behind the marker more on the line', foreign(actionsBot, text().replace('\n', ' x\n')), 'created'],
  ['ours with a byte order mark', foreign(actionsBot, `\ufeff${text()}`), 'created'],
  ['ours with CRLF', foreign(actionsBot, text({ run: 400 }).replaceAll('\n', '\r\n')), 'updated'],
  ['an empty body', foreign(actionsBot, ''), 'created'],
  ['every connection breaks', trouble(null, 'reset'), 'refused 0'],
  ['every answer is lost', trouble(null, 'reset after'), 'refused 0'],
  ['the answer to the new comment is lost', trouble(create, 'reset after', undefined), 'created'],
  ['the answer to the new comment is lost each time', trouble(create, 'reset after'), 'created'],
  ['the new comment is refused once with 500', trouble(create, { status: 500 }, undefined), 'created'],
  ['the new comment is refused each time with 500', trouble(create, { status: 500 }), 'refused 500'],
  ...[400, 401, 404, 409, 410, 418, 451].map(
    (status): Script => [`the new comment is refused with ${status}`, trouble(create, { status }), `refused ${status}`],
  ),
  ['the new comment is too long, and too long again', trouble(create, { status: 422 }), 'refused 422'],
  ['the new comment is too long once', trouble(create, { status: 422 }, undefined), 'created'],
  [
    'the conversation is locked',
    trouble(create, { status: 403, message: 'Unable to create comment because issue is locked.' }),
    'refused 403',
  ],
  ['every second request fails', trouble(null, { status: 502 }, undefined, { status: 502 }, undefined), 'created'],
  ['a limit with a short retry-after', trouble(create, limit({ 'retry-after': '1' }), undefined), 'created'],
  ['a limit with a long retry-after', trouble(create, limit({ 'retry-after': '3600' })), 'refused 403'],
  ['a limit with a negative retry-after', trouble(create, limit({ 'retry-after': '-5' })), 'refused 403'],
  ['a limit with a retry-after that is a word', trouble(create, limit({ 'retry-after': 'soon' })), 'refused 403'],
  ['a limit with an endless retry-after', trouble(create, limit({ 'retry-after': '1e308' })), 'refused 403'],
  ['a limit without a time', trouble(create, limit({})), 'refused 403'],
  [
    'a limit that ends far away',
    trouble(create, limit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' })),
    'refused 403',
  ],
  ['a limit that ended long ago', trouble(create, limit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })), 'refused 403'],
  ['429 on everything', trouble(null, { status: 429, headers: { 'retry-after': '0' } }), 'refused 429'],
  ['ours may not be edited', both(ours(400), trouble(update, { status: 403, message: 'no' })), 'refused 403'],
  ['ours was deleted meanwhile', both(ours(400), trouble(update, { status: 404 })), 'refused 404'],
  ['the answer to the edit is lost', both(ours(400), trouble(update, 'reset after', undefined)), 'updated'],
  ['the list is refused', trouble(list, { status: 403, message: 'no' }), 'refused 403'],
  ['the second look at the list fails', trouble(list, undefined, { status: 500 }), /created|refused 500/],
  ['who we are is refused', trouble('users/get-authenticated', { status: 401 }), 'refused 401'],
  ['a redirect without a target', trouble(list, { status: 302 }), /refused/],
];

describe('a GitHub that fails, with comments that look like ours', () => {
  let server: LocalGitHub;

  beforeEach(async () => {
    server = await startGitHub();
  });
  afterEach(() => server.close());

  it.each(scripts)('%s', async (_, setup, ends) => {
    setup(server);
    const strangers = server.comments.filter(({ author }) => author !== actionsBot).map((comment) => [comment, comment.body] as const);
    const end = await publish(server.url);
    expect(did(end)).toMatch(ends instanceof RegExp ? ends : new RegExp(`^${ends}$`));
    for (const [comment, body] of strangers)
      expect([server.comments.includes(comment), comment.body, comment.edits]).toEqual([true, body, 0]);
    const own = server.comments.filter(
      ({ author, body }) => author === actionsBot && body.startsWith(`${markerText(marker).split(' run=')[0]} run=`),
    );
    expect(own.filter(({ body }) => markerOf(body) !== null).length).toBeLessThanOrEqual(1);
  });

  it.each<[string, Trouble]>([
    ['403', { status: 403, message: 'no' }],
    ['500', { status: 500 }],
    ['a connection that breaks', 'reset'],
  ])('a double of ours that GitHub will not delete (%s) hides neither the comment nor its address', async (_, refused) => {
    both(ours(400), ours(401), trouble(remove, refused))(server);
    const end = await publish(server.url);
    expect(end).toEqual({
      did: 'updated',
      url: `https://github.com/acme/shop/pull/7#issuecomment-${server.comments[0]?.id}`,
      doubles: 0,
      others: 0,
    });
    expect(server.comments[1]?.body).toBe('This comment was replaced by a newer one of the same gate.');
    expect(server.comments[0]?.body).toMatch(/\nnew/);
  });

  it('a comment whose author was deleted is never ours', async () => {
    const ghost = server.add({ login: '', id: 10_137, type: 'User' }, text({ run: 1 }));
    const github = await openGitHub({ token: 'job-token', apiUrl: server.url, owner: 'acme', repo: 'shop', retryDelay: hurried });
    await publishComment({ ...github, me: async () => '' }, wanted, AbortSignal.timeout(9_000));
    expect([ghost.edits, server.comments.length]).toEqual([0, 2]);
  });
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What the whole server answers; the requests that it saw. */
async function against(answer: Answer): Promise<{ readonly end: End; readonly seen: readonly string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return { end: await publish(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), seen };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const json =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const user = json('{"login":"me"}');
const isUser = ({ url }: IncomingMessage): boolean => url === '/user';
const forUser =
  (rest: Answer): Answer =>
  (request, response) =>
    (isUser(request) ? user : rest)(request, response);
/** The list, and what is made of a POST. */
const listing = (comments: string, made = '{"id":1,"user":{"login":"me"},"html_url":"https://github.com/x"}'): Answer =>
  forUser((request, response) => json(request.method === 'POST' ? made : comments)(request, response));

function flood(response: ServerResponse, chunk: Buffer, chunks: number): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('["');
  let left = chunks;
  const more = (): void => {
    while (!response.destroyed && left > 0) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end('"]');
  };
  more();
}

const raw: readonly (readonly [title: string, answer: Answer, ends: RegExp])[] = [
  ['HTML for everything', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>x</h1>'), /refused 0/],
  ['an empty object for everything', json('{}'), /refused 0/],
  ['null for everything', json('null'), /refused 0/],
  ['a number for everything', json('5'), /refused 0/],
  ['an empty body', (_, response) => response.end(), /refused 0/],
  ['204 for everything', (_, response) => response.writeHead(204).end(), /refused 0/],
  ['JSON that ends too early', json('{"login":"me'), /refused 0/],
  [
    'a body that is shorter than its length',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('[');
      setTimeout(() => response.destroy(), 5);
    },
    /refused 0/,
  ],
  ['a list of nonsense', listing('[null,5,"x",[],{"id":1},{"id":"x","user":null,"body":null},{"id":-1,"user":{"login":"me"}}]'), /created/],
  ['a comment with a body that is an object', listing(`[{"id":31,"user":{"login":"me"},"body":{"a":1}}]`), /created/],
  ['a comment whose user is a list', listing(`[{"id":31,"user":["me"],"body":${JSON.stringify(text())}}]`), /created/],
  ['a comment whose id is too large', listing(`[{"id":1e300,"user":{"login":"me"},"body":${JSON.stringify(text())}}]`), /created/],
  ['a comment whose id is a path', listing(`[{"id":"../1","user":{"login":"me"},"body":${JSON.stringify(text())}}]`), /created/],
  ['own keys named __proto__', listing(`[{"__proto__":{"id":31,"user":{"login":"me"},"body":${JSON.stringify(text())}}}]`), /created/],
  ['a list that is an object', listing('{"0":{"id":31},"length":1}'), /refused 0/],
  [
    'a next page for ever',
    forUser((request, response) =>
      json(request.method === 'POST' ? '{"id":1,"user":{"login":"me"}}' : '[]', 200, { link: '<http://127.0.0.1/x>; rel="next"' })(
        request,
        response,
      ),
    ),
    /created/,
  ],
  ['a new comment that is null', listing('[]', 'null'), /refused 0/],
  ['a new comment by somebody else', listing('[]', '{"id":1,"user":{"login":"eve"},"html_url":"https://github.com/x"}'), /created/],
  ['a new comment with no author', listing('[]', '{"id":1,"user":null,"html_url":"https://github.com/x"}'), /created/],
  [
    'an empty login, and the comment of a deleted user',
    (request, response) =>
      json(
        isUser(request)
          ? '{}'
          : request.method === 'GET'
            ? JSON.stringify([{ id: 31, user: null, body: text({ run: 1 }) }])
            : '{"id":32,"user":null}',
      )(request, response),
    /created/,
  ],
  ['endless redirects', (request, response) => response.writeHead(302, { location: request.url ?? '/' }).end(), /refused/],
  ['a message of 5 MB', json(JSON.stringify({ message: 'x'.repeat(5e6) }), 400), /refused 400/],
  ['a message that is an object', json('{"message":{"a":1}}', 403), /refused 403/],
  [
    'a thousand headers',
    (_, response) => {
      for (let index = 0; index < 1000; index += 1) response.setHeader(`x-${index}`, 'y');
      response.writeHead(403).end('{}');
    },
    /refused/,
  ],
  ['a status that there is not', (_, response) => response.writeHead(799).end('{}'), /refused/],
  ['something that is not HTTP', (request) => void request.socket.end('220 mail\r\n'), /refused 0/],
  ['a response larger than any of GitHub', forUser((_, response) => flood(response, Buffer.alloc(1 << 20, 'a'), 40)), /refused 413/],
  [
    'a response without an end',
    forUser((_, response) => flood(response, Buffer.alloc(1 << 20, 'a'), Number.POSITIVE_INFINITY)),
    /refused 413/,
  ],
  [
    'a failure larger than any of GitHub',
    (_, response) => {
      response.statusCode = 500;
      flood(response, Buffer.alloc(1 << 20, 'a'), 40);
    },
    /refused 413/,
  ],
];

describe('a server that is no GitHub at all', () => {
  it.each(raw)('%s', async (_, answer, ends) => {
    // Bytes that one request may hold, several times over; without the limit these would be hundreds of megabytes.
    const before = process.memoryUsage().rss;
    const { end, seen } = await against(answer);
    expect(did(end)).toMatch(ends);
    expect(seen.filter((request) => /^(PATCH|DELETE)/.test(request))).toEqual([]);
    expect(seen.length).toBeLessThan(400);
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * responseLimitBytes);
  });

  it('may answer with as much as a page of the longest comments', async () => {
    const page = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: id + 1, user: { login: 'eve' }, body: 'x'.repeat(65_536) })));
    expect(did((await against(listing(page))).end)).toBe('created');
  });

  it.each([
    'x\nverdict=passed\n::error::y',
    'javascript:alert(1)',
    `https://github.com/${'x'.repeat(3000)}`,
    'https://github.com/ x',
    'nowhere',
  ])('an address of the comment like this is not handed on', async (address) => {
    const made = JSON.stringify({ id: 1, user: { login: 'me' }, html_url: address });
    expect((await against(listing('[]', made))).end).toMatchObject({ did: 'created', url: null });
  });

  it.each([301, 302, 303, 307, 308])('a redirect %d to another host does not take the token along', async (status) => {
    const tokens: (string | undefined)[] = [];
    const elsewhere = createServer((request, response) => {
      tokens.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.2', listening));
    const { port } = elsewhere.address() as AddressInfo;
    await against((request, response) => response.writeHead(status, { location: `http://127.0.0.2:${port}${request.url}` }).end());
    elsewhere.closeAllConnections();
    elsewhere.close();
    expect(tokens.filter((token) => token !== undefined)).toEqual([]);
  });

  it('its words and headers are not repeated', async () => {
    const headers = { 'x-accepted-github-permissions': 'a=b</code>@octocat', 'x-github-sso': '' };
    const { end } = await against(json(JSON.stringify({ message: '::error::x\n@octocat <script>' }), 403, headers));
    expect(refusalReason(end as GitHubRefusal, false)).not.toMatch(/octocat|::error|script/);
  });
});

it('these are at least 80 scripts', () => {
  expect(scripts.length + raw.length + 3 + 1 + 1 + 5 + 5 + 1).toBeGreaterThanOrEqual(80);
});

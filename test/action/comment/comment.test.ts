import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishComment, type Wanted } from '../../../src/action/comment/comment.ts';
import { type Marker, markerText } from '../../../src/action/comment/marker.ts';
import { refusalReason } from '../../../src/action/comment/refusal-reason.ts';
import { composed, type JobEntry } from '../../../src/action/context/jobs.ts';
import { type GitHub, GitHubRefusal, openGitHub } from '../../../src/action/github/github.ts';
import { retryDelayMs } from '../../../src/action/github/retry-delay.ts';
import { actionsBot, alice, mallory, otherApp } from '../../github/objects.ts';
import { type LocalGitHub, startGitHub, type Trouble } from '../../github/server.ts';

const marker: Marker = { name: 'shop', run: 500, attempt: 1, commit: 'a'.repeat(40) };
const text = (of: Partial<Marker> = {}, rest = 'old') => `${markerText({ ...marker, ...of })}\n${rest}`;
const entry: JobEntry = {
  key: 'a'.repeat(16),
  step: 'b'.repeat(16),
  run: 500,
  attempt: 1,
  verdict: 'passed',
  failed: 0,
  scenarios: 2,
  label: 'gate',
};
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  pullRequest: 7,
  marker,
  entry,
  create: true,
  report: () => 'new',
  ...change,
});
/** A comment as a gate writes it. */
const written = (report = 'new', of: Partial<Marker> = {}, own: JobEntry = entry): string =>
  composed({ marker: markerText({ ...marker, ...of }), name: 'shop', entries: [own], own, ownReport: report, shown: null });

/** The same decisions without the waiting. */
const hurried: typeof retryDelayMs = (refusal, tries, nowMs) => (retryDelayMs(refusal, tries, nowMs) === null ? null : 1);

let server: LocalGitHub;
let github: GitHub;
const open = (token = 'job-token') => openGitHub({ token, apiUrl: server.url, owner: 'acme', repo: 'shop', retryDelay: hurried });
const publish = (change: Partial<Wanted> = {}, client = github) => publishComment(client, wanted(change), AbortSignal.timeout(20_000));
const asked = (operation: string) => server.seen.filter((seen) => seen.operation === operation).length;
const fails = (operation: string, ...troubles: readonly (Trouble | undefined)[]) => {
  server.trouble = (each, nth) => (each === operation ? troubles[nth - 1] : undefined);
};

beforeEach(async () => {
  server = await startGitHub();
  github = await open();
});

afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

describe('one comment', () => {
  it('is made when there is none, with the marker on its first line', async () => {
    const published = await publish();
    expect(published.did).toBe('created');
    expect(server.comments.map(({ body, author }) => [body, author.login])).toEqual([[written(), 'github-actions[bot]']]);
    expect(published.url).toBe(`https://github.com/acme/shop/pull/7#issuecomment-${server.comments[0]?.id}`);
  });

  it('is not made when none is asked for', async () => {
    expect(await publish({ create: false })).toEqual({ did: 'nothing', url: null, doubles: 0, others: 0 });
    expect(server.comments).toEqual([]);
  });

  it('is brought up to date even when none would be made: red turns green', async () => {
    const old = server.add(actionsBot, text({ run: 400 }, 'red'));
    expect((await publish({ create: false })).did).toBe('updated');
    expect(server.comments).toEqual([{ ...old, body: written(), edits: 1 }]);
  });

  it('is found behind three hundred others', async () => {
    for (let i = 0; i < 320; i += 1) server.add(alice, `comment ${i}`);
    const old = server.add(actionsBot, text({ run: 400 }));
    expect((await publish()).did).toBe('updated');
    expect([old.body, asked('issues/list-comments'), server.comments.length]).toEqual([written(), 8, 321]);
  });

  it('is left alone when nothing changed', async () => {
    server.add(actionsBot, `${written().replaceAll('\n', '\r\n')}\n`);
    expect((await publish()).did).toBe('unchanged');
    expect(asked('issues/update-comment')).toBe(0);
  });

  it('belongs to one name: another gate on the same pull request keeps its own', async () => {
    const other = server.add(actionsBot, text({ name: 'checkout' }));
    expect((await publish()).did).toBe('created');
    expect(other.edits).toBe(0);
  });

  it('stays one: of several of ours the oldest is updated and the others go', async () => {
    const oldest = server.add(actionsBot, text({ run: 300 }));
    server.add(actionsBot, text({ run: 400 }));
    server.add(actionsBot, text({ run: 450 }));
    await publish();
    expect(server.comments).toEqual([{ ...oldest, body: written(), edits: 1 }]);
  });

  it('is written by its own token owner when that is a person', async () => {
    const old = server.add(alice, text({ run: 400 }));
    server.add(actionsBot, text({ run: 400 }));
    await publish({}, await open('alice-token'));
    expect(old.body).toBe(written());
    expect(server.comments).toHaveLength(2);
  });

  it('stays one for an app whose login only its own comments show', async () => {
    const app = await open('app-token');
    await publish({ marker: { ...marker, run: 400 }, entry: { ...entry, run: 400 } }, app);
    await publish({}, app);
    expect(server.comments.map(({ body }) => body)).toEqual([written()]);
  });
});

describe('an app', () => {
  it('brings its old comment up to date although none would be made', async () => {
    const app = await open('app-token');
    await publish({ marker: { ...marker, run: 400 }, entry: { ...entry, run: 400 } }, app);
    expect((await publish({ create: false }, app)).did).toBe('updated');
    expect(server.comments.map(({ body, edits }) => [body, edits])).toEqual([[written(), 1]]);
  });

  it('whose login cannot be learned leaves no second comment below that of a newer run', async () => {
    const newer = server.add(otherApp, text({ run: 501 }));
    const app = { ...(await open('app-token')), me: async () => 'github-actions[bot]' };
    expect((await publish({}, app)).did).toBe('left to a newer run');
    expect(server.comments).toEqual([newer]);
  });
});

describe('somebody else', () => {
  it('who posts our marker first is never edited', async () => {
    const bait = server.add(mallory, text({ run: 1 }, 'edit me, and I decide what you say'));
    await publish();
    await publish({ report: () => 'newer' });
    expect(bait.edits).toBe(0);
    expect(server.comments.filter(({ author }) => author === actionsBot).map(({ body }) => body)).toEqual([written('newer')]);
  });

  it('cannot hold us back with the marker of a run to come', async () => {
    server.add(mallory, text({ run: 999_999 }));
    expect((await publish()).did).toBe('created');
  });

  it.each([
    ['a quote of it', `> ${text()}`],
    ['it on the second line', `\n${text()}`],
    ['it behind a space', ` ${text()}`],
    ['an unknown version', text().replace(':v1', ':v2')],
  ])('is quoted by our own bot: %s is no marker', async (_, body) => {
    const quote = server.add(actionsBot, body);
    expect((await publish()).did).toBe('created');
    expect(quote.edits).toBe(0);
  });
});

describe('two runs', () => {
  it.each([
    ['a newer run', { run: 501 }],
    ['a newer attempt', { attempt: 2 }],
  ])('%s is not overwritten', async (_, newer) => {
    const theirs = server.add(actionsBot, text(newer));
    const published = await publish();
    expect([published.did, theirs.edits]).toEqual(['left to a newer run', 0]);
  });

  it('that both made a comment end with one, by the newer', async () => {
    server.trouble = (operation, nth) => {
      if (operation === 'issues/create-comment' && nth === 1) server.add(actionsBot, text({ run: 499 }, 'the older was faster'));
      return undefined;
    };
    await publish();
    expect(server.comments.map(({ body }) => body)).toEqual([written()]);
  });
});

describe('trouble', () => {
  it.each<[string, Trouble]>([
    ['503', { status: 503 }],
    ['502', { status: 502 }],
    ['a broken connection', 'reset'],
    ['a limit that passes', { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '0' } }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
  ])('%s: reading, editing and deleting are tried again', async (_, trouble) => {
    server.add(actionsBot, text({ run: 300 }));
    server.add(actionsBot, text({ run: 400 }));
    server.trouble = (operation, nth) => (nth === 1 && operation !== 'users/get-authenticated' ? trouble : undefined);
    expect((await publish()).did).toBe('updated');
    expect(server.comments.map(({ body }) => body)).toEqual([written()]);
  });

  it('a lost answer does not make a second comment', async () => {
    fails('issues/create-comment', 'reset after');
    await publish();
    expect([server.comments.length, asked('issues/create-comment')]).toEqual([1, 1]);
  });

  it('a comment that was not made is made at the next try', async () => {
    fails('issues/create-comment', { status: 500 }, 'reset');
    await publish();
    expect([server.comments.length, asked('issues/create-comment')]).toEqual([1, 3]);
  });

  it('three tries are enough', async () => {
    fails('issues/list-comments', { status: 500 }, { status: 500 }, { status: 500 }, { status: 500 });
    await expect(publish()).rejects.toMatchObject({ status: 500 });
    expect(asked('issues/list-comments')).toBe(3);
  });

  it('a limit that lasts longer than we wait is not waited for', async () => {
    fails('issues/list-comments', { status: 403, message: 'rate limit', headers: { 'retry-after': '3600' } });
    await expect(publish()).rejects.toBeInstanceOf(GitHubRefusal);
    expect(asked('issues/list-comments')).toBe(1);
  });

  it('too long a comment is made shorter, once', async () => {
    const lengths: number[] = [];
    const report = (limit: number) => {
      lengths.push(limit);
      return 'x'.repeat(limit === 60_000 ? 70_000 : limit);
    };
    await publish({ report });
    expect(lengths).toEqual([60_000, 30_000]);
    expect(server.comments[0]?.body.length).toBeLessThan(31_000);
  });

  it('a comment that was deleted meanwhile is said to be gone', async () => {
    server.add(actionsBot, text({ run: 400 }));
    fails('issues/update-comment', { status: 404, message: 'Not Found' });
    await expect(publish()).rejects.toMatchObject({ status: 404 });
  });

  it('ends at once when the signal aborts', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(publishComment(github, wanted(), cancelled)).rejects.toThrow('cancelled');
    expect(server.seen).toEqual([]);
  });
});

const ipAllowList =
  'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.';

describe('why there is no comment', () => {
  const refusal = (status: number, message = '', headers = {}) => ({ status, message, headers });
  it.each([
    ['names the permission', refusal(403, '', { 'x-accepted-github-permissions': 'pull_requests=write' }), false, 'pull-requests=write'],
    ['says what to grant', refusal(403), false, 'pull-requests: write'],
    ['knows an IP allow list', refusal(403, ipAllowList), true, 'IP allow list'],
    ['knows single sign-on by its words', refusal(403, 'Resource protected by organization SAML enforcement.'), false, 'single sign-on'],
    ['knows an archived repository', refusal(403, 'Repository was archived so is read-only.'), false, 'archived'],
    ['knows a blocked user', refusal(403, 'You can’t comment because you have been blocked'), false, 'blocked'],
    ['knows a secondary limit', refusal(403, 'You have exceeded a secondary rate limit'), false, 'limits'],
    ['knows a response that is too large', refusal(413), false, 'too large'],
    ['knows a fork', refusal(403, 'Resource not accessible by integration'), true, 'fork'],
    ['knows single sign-on', refusal(403, '', { 'x-github-sso': 'required' }), false, 'single sign-on'],
    ['knows a wrong token', refusal(401), false, '401'],
    ['knows a pull request that is gone', refusal(404), false, 'deleted'],
    ['knows a locked conversation', refusal(403, 'Unable to create comment because issue is locked'), false, 'locked'],
    ['knows a closed conversation', refusal(410), false, 'closed'],
    ['knows a limit', refusal(429), false, 'limits'],
    ['knows trouble that is not ours', refusal(503), false, 'internal error'],
    ['knows a dead line', refusal(0, 'ECONNRESET'), false, 'could not be reached'],
  ])('%s', (_, refused, fork, message) => {
    expect(refusalReason(refused, fork)).toContain(message);
  });

  it.each([ipAllowList, 'Repository was archived so is read-only.', 'organization SAML enforcement', 'Issue is locked'])(
    'does not ask for a permission where none helps: %.40s',
    (message) => {
      expect(refusalReason(refusal(403, message), false)).not.toContain('permissions:');
    },
  );

  it('never repeats words of the answer', () => {
    const hostile = '::error::@everyone <b>';
    for (const status of [0, 401, 403, 404, 410, 422, 500]) {
      expect(refusalReason({ status, message: hostile, headers: { 'x-accepted-github-permissions': hostile } }, false)).not.toContain(
        'everyone',
      );
    }
  });
});

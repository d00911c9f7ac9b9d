import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Context, readContext } from '../../../src/action/context/context.ts';
import { problemLines, resultOfFailure } from '../../../src/action/publish/failure-result.ts';
import { type CommentOptions, type FinishedRun, publish } from '../../../src/action/publish/publish.ts';
import { openRunner } from '../../../src/action/secrets/runner.ts';
import { GateFailure } from '../../../src/core/model/failure.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { passed } from '../../fixtures/results/passed.ts';
import { actionsBot } from '../../github/objects.ts';
import { type LocalGitHub, startGitHub } from '../../github/server.ts';
import { event } from '../events.ts';

let server: LocalGitHub;
let dir: string;
let said: string;
const file = (name: string) => join(dir, name);
const text = (name: string) => readFile(file(name), 'utf8');

beforeEach(async () => {
  server = await startGitHub();
  dir = await mkdtemp(join(tmpdir(), 'publish-'));
  said = '';
  await mkdir(file('report'));
  for (const name of ['output', 'summary']) await writeFile(file(name), '');
  vi.stubEnv('GITHUB_OUTPUT', file('output'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', file('summary'));
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
  await rm(dir, { recursive: true });
  expect(server.violations).toEqual([]);
});

async function contextOf({ name, payload }: { name: string; payload: unknown } = event('pull_request')): Promise<Context> {
  await writeFile(file('event.json'), JSON.stringify(payload));
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '8123456789',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  return readContext(env, '2026-01-02T03:04:05Z');
}

interface Given {
  readonly result?: Result;
  readonly problem?: readonly string[];
  readonly wishes?: Partial<CommentOptions>;
  readonly context?: Context;
  readonly secrets?: readonly string[];
}

async function say({ result = failed, problem = [], wishes = {}, context, secrets = [] }: Given = {}): Promise<void> {
  const runner = openRunner((line) => process.stdout.write(line));
  runner.hide(secrets);
  const ended: FinishedRun = { result, problem, reportDir: file('report'), hasFiles: false, red: result.verdict !== 'passed' };
  const all: CommentOptions = { comment: 'always', githubToken: 'job-token', ...wishes };
  await publish(ended, all, context ?? (await contextOf()), runner, AbortSignal.timeout(20_000));
}

const outputs = async () =>
  Object.fromEntries([...(await text('output')).matchAll(/^(\S+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]));
const comments = () => server.comments.map(({ body }) => body);

describe('publishing', () => {
  it('says the same in outputs, files, summary, annotation and comment', async () => {
    await say();
    expect(await outputs()).toEqual({
      verdict: 'failed',
      seed: failed.seed,
      scenarios: String(failed.scenarios.length),
      failed: expect.stringMatching(/^[1-9]\d*$/),
      result: file('report/result.json'),
      report: file('report/report.md'),
      badge: '',
      replay: expect.stringMatching(/^npx --yes \S+ replay \S+ --config \S+$/),
      'comment-url': `https://github.com/acme/shop/pull/2#issuecomment-${server.comments[0]?.id}`,
    });
    expect(JSON.parse(await text('report/result.json'))).toEqual(failed);
    expect(await text('summary')).toContain('does not survive');
    expect(said).toMatch(/^::error title=Chaos Gate%3A failed::/m);
    expect(comments()).toEqual([
      expect.stringMatching(/^<!-- chaos-gate:v1 name=shop run=8123456789 attempt=1 commit=ec26c3e57ca3a959ca5aad62de7213c562f8c821 -->\n/),
    ]);
    expect(comments()[0]).toContain('does not survive');
  });

  it('finds its comment again although the commit, or its name, looks like a secret', async () => {
    const secrets = [failed.name, 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'];
    await say({ secrets });
    await say({ secrets, result: passed });
    expect(comments()).toEqual([expect.stringContaining('✅')]);
  });

  it('comments on failure only, and turns an old red comment green', async () => {
    const wishes = { comment: 'on-failure' } as const;
    await say({ result: passed, wishes });
    expect(comments()).toEqual([]);
    await say({ result: failed, wishes });
    await say({ result: passed, wishes });
    expect(comments()).toEqual([expect.stringContaining('✅')]);
  });

  it('never comments when told so', async () => {
    await say({ wishes: { comment: 'never' } });
    expect(server.seen).toEqual([]);
  });

  it('finds the pull request of a deployment by its commit', async () => {
    server.pullRequests = [
      { number: 30, head: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', state: 'closed' },
      { number: 31, head: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
    ];
    await say({ context: await contextOf(event('deployment_status')) });
    expect(server.comments.map(({ issue }) => issue)).toEqual([31]);
  });

  it('92: without a pull request the summary has the report, and one notice says so', async () => {
    await say({ context: await contextOf(event('push')) });
    expect(said.match(/^::notice/gm)).toHaveLength(1);
    expect(said).toContain('no open pull request belongs to this push');
    expect(await outputs()).toMatchObject({ verdict: 'failed', 'comment-url': '' });
    expect(await text('summary')).toContain('does not survive');
  });

  it('93: a fork gets the summary, and a notice that knows why', async () => {
    server.trouble = (operation) =>
      operation === 'issues/create-comment' ? { status: 403, message: 'Resource not accessible by integration' } : undefined;
    await say({ context: await contextOf(event('pull_request', { pull_request: { head: { repo: { id: 1 } } } })) });
    expect(said).toContain('comes from a fork');
    expect(await outputs()).toMatchObject({ verdict: 'failed' });
  });

  it('94: a missing permission is named, once, and changes nothing else', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' };
    server.trouble = (operation) => (operation === 'issues/list-comments' ? { status: 403, headers } : undefined);
    await say({ result: passed });
    expect(said.match(/^::(notice|warning|error)/gm)).toEqual(['::notice']);
    expect(said).toContain('pull-requests: write');
    expect(await outputs()).toMatchObject({ verdict: 'passed' });
  });

  it('94: a GitHub that cannot be reached is a notice', async () => {
    const context = await contextOf();
    await say({ result: passed, context: { ...context, apiUrl: 'http://127.0.0.1:1' }, wishes: { githubToken: 'job-token' } });
    expect(said).toContain('GitHub could not be reached');
  });

  it('no token is a notice', async () => {
    const { githubToken: _, ...wishes } = { githubToken: '' };
    const ended: FinishedRun = { result: passed, problem: [], reportDir: null, hasFiles: false, red: false };
    await publish(
      ended,
      { comment: 'always', ...wishes },
      await contextOf(),
      openRunner((line) => process.stdout.write(line)),
      AbortSignal.timeout(1000),
    );
    expect(said).toContain('there is no token');
  });

  it('96: a summary file that is gone does not keep the rest', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', file('gone/summary'));
    await say();
    expect(said).toContain('the job summary could not be written');
    expect(comments()).toHaveLength(1);
  });

  it('hides secrets in every sink', async () => {
    const secret = 'hunter2-hunter2';
    const result = { ...failed, reason: `it said ${secret}`, notes: [secret], trouble: [Buffer.from(secret).toString('base64')] };
    await say({ result, problem: [`token ${secret}`], secrets: [secret] });
    const sinks = [
      said.replace(`::add-mask::${secret}`, ''),
      await text('output'),
      await text('summary'),
      await text('report/result.json'),
      await text('report/report.md'),
      ...comments(),
    ];
    expect(sinks.filter((sink) => sink.includes(secret) || sink.includes(Buffer.from(secret).toString('base64').slice(0, -2)))).toEqual([]);
    expect(sinks.every((sink) => sink.length > 0)).toBe(true);
  });

  it('shows what was wrong with a config in a fence, and nothing of it is interpreted', async () => {
    const failure = new GateFailure('CONFIG_INVALID', 'chaos.yml:3:5 `check` ``` @everyone <img src=x>\n::error::gotcha\n##[error]x', {
      hint: 'see docs',
    });
    const result = resultOfFailure(failure, { name: 'shop', seed: '', preview: '', run: failed.run });
    await say({ result, problem: problemLines(failure) });
    const [, fenced = ''] = /\n(`{3,})sh\n/.exec(comments()[0] ?? '') ?? [];
    expect(fenced.length).toBeGreaterThan(3);
    expect(comments()[0]).toContain('chaos.yml:3:5');
    expect(said).not.toMatch(/^\s*::error::gotcha/m);
    expect(said).not.toContain('##[');
    expect(await outputs()).toMatchObject({ verdict: 'invalid', replay: '' });
  });

  it('leaves an old comment of ours alone when a newer run wrote it, and says so', async () => {
    server.add(actionsBot, `<!-- chaos-gate:v1 name=shop run=9000000000 attempt=1 commit=none -->\nnewer`, 2);
    await say();
    expect(comments()).toEqual([expect.stringContaining('newer')]);
    expect(said).toContain('from a newer run');
  });

  it('ends in time when there is none left', async () => {
    server.trouble = () => ({ status: 503 });
    const runner = openRunner((line) => process.stdout.write(line));
    const ended: FinishedRun = { result: failed, problem: [], reportDir: file('report'), hasFiles: false, red: true };
    await publish(ended, { comment: 'always', githubToken: 'job-token' }, await contextOf(), runner, AbortSignal.timeout(300));
    expect(said).toContain('there was no time left');
  });
});

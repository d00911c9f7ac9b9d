import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContext } from '../../../src/action/context/context.ts';
import { readInputs } from '../../../src/action/context/inputs.ts';
import { prepare } from '../../../src/action/prepare.ts';
import { type LocalGitHub, startGitHub } from '../../github/server.ts';
import { event } from '../events.ts';

let workspace: string;
let server: LocalGitHub;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'accepted-'));
  server = await startGitHub();
});
afterEach(async () => {
  await rm(workspace, { recursive: true });
  await server.close();
  expect(server.violations).toEqual([]);
});

const base = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';
const file = '.github/chaos.yml';
const until = '2027-03-01';
const entry = (finding: string) => ({ finding, until, why: 'slow cache' });
const list = (...findings: string[]) =>
  `accept: [${findings.map((one) => `{ finding: ${one}, until: ${until}, why: slow cache }`).join(', ')}]\n`;

async function prepared(accept: string, on: { readonly name: string; readonly payload: unknown }, token = 'job-token') {
  const config = 'version: 1\npreview: http://127.0.0.1:9007\nchecks: [{ name: home, http: {}, rate: 20/s }]\n';
  await mkdir(join(workspace, '.github'), { recursive: true });
  await writeFile(join(workspace, file), `${config}faults: [{ fault: surge, on: preview, rate: 10/s, lasts: 10s }]\n${accept}`);
  await writeFile(join(workspace, 'event.json'), JSON.stringify(on.payload));
  const all = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: on.name,
    GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'a'.repeat(40),
    ...(token !== '' && { 'INPUT_GITHUB-TOKEN': token }),
  };
  const { config: read, notices } = await prepare(
    readInputs(all),
    await readContext(all, '2026-01-02T03:04:05Z'),
    new AbortController().signal,
  );
  return { accept: read.accept, notices };
}

it('a pull request accepts what the base lists, and nothing of its own', async () => {
  const on = event('pull_request');
  expect(await prepared(list('aaaaaaaa'), on)).toEqual({ accept: undefined, notices: [expect.stringContaining('does not list aaaaaaaa')] });
  server.files = { [`${base}:${file}`]: list('bbbbbbbb') };
  expect(await prepared(list('aaaaaaaa'), on)).toEqual({
    accept: [entry('bbbbbbbb')],
    notices: [expect.stringContaining('does not list aaaaaaaa')],
  });
  server.files = { [`${base}:${file}`]: list('aaaaaaaa', 'bbbbbbbb') };
  expect(await prepared(list('aaaaaaaa').replace('2027', '2099'), on)).toEqual({
    accept: [entry('aaaaaaaa'), entry('bbbbbbbb')],
    notices: [],
  });
});

it('a base that cannot be read accepts nothing, and a notice says so', async () => {
  const on = event('pull_request');
  const unread = { accept: undefined, notices: [expect.stringContaining('of the base branch could not be read')] };
  server.files = { [`${base}:${file}`]: list('aaaaaaaa') };
  expect(await prepared(list('aaaaaaaa'), on, '')).toEqual(unread);
  server.files = { [`${base}:${file}`]: 'accept: [{ finding: aaaaaaaa }]' };
  expect(await prepared(list('aaaaaaaa'), on)).toEqual(unread);
  expect(await prepared(list('aaaaaaaa'), event('pull_request', { pull_request: { base: { sha: 'main' } } }))).toEqual(unread);
});

it('a deployment, which names no pull request, accepts what the default branch lists', async () => {
  const on = {
    name: 'deployment_status',
    payload: {
      repository: { default_branch: 'trunk' },
      deployment: { environment: 'Preview' },
      deployment_status: { state: 'success', environment_url: 'http://127.0.0.1:9007' },
    },
  };
  expect((await prepared(list('aaaaaaaa'), on)).accept).toBeUndefined();
  server.files = { [`trunk:${file}`]: list('aaaaaaaa') };
  expect((await prepared(list('aaaaaaaa'), on)).accept).toEqual([entry('aaaaaaaa')]);
});

it('a push accepts what its own config lists, and a config without the list asks nothing of GitHub', async () => {
  expect(await prepared(list('aaaaaaaa'), event('push'))).toEqual({ accept: [entry('aaaaaaaa')], notices: [] });
  server.files = { [`${base}:${file}`]: list('bbbbbbbb') };
  expect(await prepared('', event('pull_request'))).toEqual({ accept: undefined, notices: [] });
  expect(server.seen).toEqual([]);
});

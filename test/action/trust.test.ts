import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/action/context.ts';
import { prepareReportDir, redactFiles } from '../../src/action/report-dir.ts';
import { refuseStrangers, refuseUnreviewed } from '../../src/action/trust.ts';
import type { Config } from '../../src/core/model/config.ts';
import { event } from './events.ts';

const base = 'b'.repeat(40);
const head = 'c'.repeat(40);
let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'trust-'));
});
afterEach(() => rm(workspace, { recursive: true }));

async function repository(folder: string, headFile: string, refs: Record<string, string> = {}): Promise<void> {
  const git = join(workspace, folder, '.git');
  await mkdir(join(git, 'refs/heads'), { recursive: true });
  await writeFile(join(git, 'HEAD'), headFile);
  for (const [name, commit] of Object.entries(refs)) await writeFile(join(git, 'refs/heads', name), commit);
}

const context = (name: string): Context => ({ event: { name, payload: {} }, env: { GITHUB_SHA: base }, workspace }) as never;
const refusal = (name: string, file = '.github/chaos.yml') => refuseUnreviewed(context(name), file);

describe('an event that anybody can cause and that has secrets', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s: the base is checked out, and the gate runs', async (name) => {
    await repository('.', `${base}\n`);
    await expect(refusal(name)).resolves.toBeUndefined();
  });

  it('a branch of the base is checked out, and the gate runs', async () => {
    await repository('.', 'ref: refs/heads/main\n', { main: `${base}\n` });
    await expect(refusal('pull_request_target')).resolves.toBeUndefined();
  });

  it.each([
    ['the head of the pull request', `${head}\n`],
    ['nobody knows what', 'ref: refs/heads/../../elsewhere\n'],
    ['a branch without a commit', 'ref: refs/heads/gone\n'],
  ])('%s is checked out, and the gate refuses', async (_, text) => {
    await repository('.', text);
    await expect(refusal('pull_request_target')).rejects.toMatchObject({ code: 'EVENT_REFUSED', verdict: 'refused' });
  });

  it('the config lies in a second checkout, of the pull request, and the gate refuses', async () => {
    await repository('.', `${base}\n`);
    await repository('pr', `${head}\n`);
    await expect(refusal('workflow_run', 'pr/.github/chaos.yml')).rejects.toMatchObject({ code: 'EVENT_REFUSED' });
  });

  it('nothing is checked out, and the gate refuses', async () => {
    await expect(refusal('issue_comment')).rejects.toMatchObject({ code: 'EVENT_REFUSED' });
  });

  it.each(['push', 'pull_request', 'deployment_status', 'merge_group'])('%s is none of them', async (name) => {
    await expect(refusal(name)).resolves.toBeUndefined();
  });
});

describe('a fork on a self-hosted runner', () => {
  const config = (kind: string) => ({ targets: [{ kind }], checks: [] }) as unknown as Config;
  const fork = event('pull_request', { pull_request: { head: { repo: { id: 1 } } } });
  const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' };

  it('may not start processes or commands', () => {
    expect(() => refuseStrangers(fork, selfHosted, config('process'))).toThrow('fork');
    expect(() => refuseStrangers(fork, selfHosted, { ...config('link'), checks: [{ kind: 'command' }] } as never)).toThrow('fork');
  });

  it('may disturb links; and a hosted runner, or a branch of the repository, may start processes', () => {
    expect(() => refuseStrangers(fork, selfHosted, config('link'))).not.toThrow();
    expect(() => refuseStrangers(fork, { RUNNER_ENVIRONMENT: 'github-hosted' }, config('process'))).not.toThrow();
    expect(() => refuseStrangers(event('pull_request'), selfHosted, config('process'))).not.toThrow();
    expect(() => refuseStrangers(event('push'), selfHosted, config('process'))).not.toThrow();
  });
});

describe('the report folder', () => {
  it('is made in the workspace', async () => {
    expect(await prepareReportDir('out/chaos', workspace, join(workspace, 'none'))).toBe(join(workspace, 'out/chaos'));
  });

  it.each(['..', '../elsewhere', '/etc/chaos', '.', '', 'a/../../b'])('%j is refused: it lies outside, or is everything', async (asked) => {
    await expect(prepareReportDir(asked, workspace, join(workspace, 'none'))).rejects.toMatchObject({ code: 'CONFIG_OUTSIDE' });
  });

  it('is refused when the pull request put a link in its place', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await symlink(outside, join(workspace, 'chaos-report'));
    await expect(prepareReportDir('chaos-report', workspace, join(workspace, 'none'))).rejects.toMatchObject({ code: 'CONFIG_OUTSIDE' });
    await expect(prepareReportDir('chaos-report/deeper', workspace, join(workspace, 'none'))).rejects.toMatchObject({
      code: 'CONFIG_OUTSIDE',
    });
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  it('is rid of secrets, and of nothing else', async () => {
    await writeFile(join(workspace, 'journal.jsonl'), 'Bearer t0ken-value\nrest');
    await symlink('/etc/hostname', join(workspace, 'link'));
    await redactFiles(workspace, (text) => text.replaceAll('t0ken-value', '***'));
    expect(await readFile(join(workspace, 'journal.jsonl'), 'utf8')).toBe('Bearer ***\nrest');
  });
});

import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/action/context/context.ts';
import type { Event } from '../../../src/action/context/event.ts';
import { prepareReportDir } from '../../../src/action/publish/report-dir.ts';
import { refuseUntrusted } from '../../../src/action/trust/trust.ts';
import type { Config } from '../../../src/core/model/config/config.ts';
import { event } from '../events.ts';

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'trust-'));
});
afterEach(() => rm(workspace, { recursive: true }));

function git(folder: string, ...words: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...words], { cwd: join(workspace, folder), encoding: 'utf8' }).trim();
}

/** Base and head of a pull request that changed the config; the base is checked out. */
async function repository(folder = '.'): Promise<{ base: string; head: string }> {
  await mkdir(join(workspace, folder, '.github'), { recursive: true });
  git(folder, 'init', '--quiet');
  const commit = async (text: string): Promise<string> => {
    await writeFile(join(workspace, folder, '.github/chaos.yml'), text);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', text);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const base = await commit(`base in ${folder}`);
  const head = await commit(`head in ${folder}`);
  git(folder, 'checkout', '--quiet', base);
  return { base, head };
}

const config = (...kinds: readonly (string | object)[]): Config =>
  ({ targets: kinds.map((kind) => (typeof kind === 'string' ? { kind } : kind)), checks: [] }) as unknown as Config;
const harmless = config('link', { kind: 'process', port: 80 });
const starts = config({ kind: 'process', run: ['node'] });
const refused = { code: 'EVENT_REFUSED', verdict: 'refused' };

interface Case {
  readonly on: Event;
  readonly sha: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly has?: Config;
  readonly file?: string;
}
const judged = ({ on, sha, env = {}, has = harmless, file = '.github/chaos.yml' }: Case): Promise<void> =>
  refuseUntrusted({ event: on, env: { GITHUB_SHA: sha, ...env }, workspace } as never as Context, file, has);

const named = (name: string): Event => ({ name, payload: {} });
const fork = { pull_request: { head: { repo: { id: 1 } } } };
const lostFork = { pull_request: { head: { repo: null } } };
const pullRequest = event('pull_request').payload;
const review = (name: string, payload = pullRequest): Event => ({ name, payload });
const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' };
const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };

/** The event, where it runs, and whether a config may disturb what is there, and may start something. */
const table: readonly (readonly [says: string, on: Event, env: object, disturbs: boolean, starts: boolean])[] = [
  ['push', event('push'), selfHosted, true, true],
  ['merge_group', event('merge_group'), selfHosted, true, true],
  ['schedule', named('schedule'), selfHosted, true, true],
  ['workflow_dispatch', named('workflow_dispatch'), selfHosted, true, true],
  ['repository_dispatch', event('repository_dispatch'), selfHosted, true, true],
  ['deployment_status', event('deployment_status'), selfHosted, true, true],
  ['pull_request of this repository', event('pull_request'), selfHosted, true, true],
  ['pull_request_review of this repository', review('pull_request_review'), selfHosted, true, true],
  ['pull_request of a fork, hosted', event('pull_request', fork), hosted, true, true],
  ['pull_request of a fork, self-hosted', event('pull_request', fork), selfHosted, false, false],
  ...['', 'Self-Hosted', 'GITHUB-HOSTED', 'github-hosted ', 'forgejo', 'toString'].map(
    (RUNNER_ENVIRONMENT) =>
      [
        `pull_request of a fork, on ${JSON.stringify(RUNNER_ENVIRONMENT)}`,
        event('pull_request', fork),
        { RUNNER_ENVIRONMENT },
        false,
        false,
      ] as const,
  ),
  ['pull_request of a fork, on a runner that does not say', event('pull_request', fork), {}, false, false],
  ['pull_request of a fork that is gone', event('pull_request', lostFork), selfHosted, false, false],
  ['pull_request without a payload', named('pull_request'), selfHosted, false, false],
  ['pull_request_review of a fork', review('pull_request_review', event('pull_request', fork).payload), selfHosted, false, false],
  [
    'pull_request_review_comment of a fork',
    review('pull_request_review_comment', event('pull_request', fork).payload),
    selfHosted,
    false,
    false,
  ],
  ['pull_request_target', review('pull_request_target'), hosted, true, false],
  ['workflow_run', event('workflow_run'), hosted, true, false],
  ['issue_comment', event('issue_comment'), hosted, true, false],
  ['issues', named('issues'), hosted, true, false],
  ['discussion_comment', named('discussion_comment'), hosted, true, false],
  ['watch', named('watch'), hosted, true, false],
  ['an event that GitHub adds next year', named('pull_request_applause'), hosted, true, false],
  ['no event at all', named(''), hosted, true, false],
];

describe('with the config of the base checked out', () => {
  it.each(table)('%s', async (_, on, env, disturbs, starting) => {
    const { base: sha } = await repository();
    const given = { on, sha, env: env as Case['env'] & {} };
    await (disturbs ? expect(judged(given)).resolves.toBeUndefined() : expect(judged(given)).rejects.toMatchObject(refused));
    for (const has of [
      starts,
      config('command'),
      config('experiment'),
      { ...config('link'), compose: { files: [], readyMs: 1 } },
      { ...config('link'), checks: [{ kind: 'command' }] } as never,
    ])
      await (starting
        ? expect(judged({ ...given, has })).resolves.toBeUndefined()
        : expect(judged({ ...given, has })).rejects.toMatchObject(refused));
    await expect(judged({ ...given, has: config('link') })).resolves.toBeUndefined();
  });
});

describe.each(['pull_request_target', 'workflow_run', 'issue_comment', 'issues'])('on %s, with something else checked out', (name) => {
  const on = named(name);

  it('the head of the pull request: refused', async () => {
    const { base: sha, head } = await repository();
    git('.', 'checkout', '--quiet', head);
    await expect(judged({ on, sha })).rejects.toMatchObject(refused);
  });

  it('the base, with the config of the pull request put in its place: refused', async () => {
    const { base: sha, head } = await repository();
    git('.', 'checkout', '--quiet', head, '--', '.github/chaos.yml');
    await expect(judged({ on, sha })).rejects.toMatchObject(refused);
  });

  it('the base, and in a folder of its own the pull request, from where the config is read: refused', async () => {
    const { base: sha } = await repository();
    await repository('pr');
    await expect(judged({ on, sha, file: 'pr/.github/chaos.yml' })).rejects.toMatchObject(refused);
  });

  it('the base, and a config that it does not hold: refused', async () => {
    const { base: sha } = await repository();
    await cp(join(workspace, '.github/chaos.yml'), join(workspace, 'mine.yml'));
    await expect(judged({ on, sha, file: 'mine.yml' })).rejects.toMatchObject(refused);
  });

  it('no repository, or no commit to compare with: refused', async () => {
    await mkdir(join(workspace, '.github'));
    await writeFile(join(workspace, '.github/chaos.yml'), 'base');
    await expect(judged({ on, sha: 'a'.repeat(40) })).rejects.toMatchObject(refused);
    const { base } = await repository();
    await expect(judged({ on, sha: '' })).rejects.toMatchObject(refused);
    await expect(judged({ on, sha: base })).resolves.toBeUndefined();
  });
});

/**
 * An earlier step has unpacked an artifact of the pull request in the workspace, parts of `.git` included. Each of these would have git run
 * the stranger's program, or take his objects for the base's.
 */
describe('on workflow_run, with a `.git` that a stranger wrote', () => {
  const on = event('workflow_run');
  const program = () => `touch ${join(workspace, 'RAN')}; false`;
  const stranger = 'config of the pull request';
  const at = (path: string) => join(workspace, path);
  const settings = (...lines: string[]) => `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${lines.join('\n')}\n`;
  const promisor = () =>
    settings(
      '[extensions]',
      '\tpartialClone = origin',
      '[remote "origin"]',
      `\turl = ${at('base')}`,
      '\tpromisor = true',
      `\tuploadpack = "${program()}"`,
    );

  /** The true repository stands in `base`, and its clone is the workspace. */
  async function cloned(): Promise<string> {
    const { base } = await repository('base');
    git('.', 'init', '--quiet');
    git('.', '-c', 'fetch.unpackLimit=1', 'fetch', '--quiet', '--depth=1', at('base'), base);
    git('.', 'checkout', '--quiet', '--detach', base);
    return base;
  }

  /** Puts another object under the name of one that is there. */
  async function forge(sha: string, path: string, content: string): Promise<void> {
    await rm(at('.git/objects/pack'), { recursive: true, force: true });
    await cp(at('base/.git/objects'), at('.git/objects'), { recursive: true, force: true });
    const there = (name: string) => at(`.git/objects/${name.slice(0, 2)}/${name.slice(2)}`);
    await writeFile(at('.github/chaos.yml'), content);
    const blob = git('.', 'hash-object', '-w', '.github/chaos.yml');
    const tree = execFileSync('git', ['mktree'], { cwd: workspace, input: `100644 blob ${blob}\tchaos.yml\n`, encoding: 'utf8' }).trim();
    const forged =
      path === '.github'
        ? tree
        : execFileSync('git', ['mktree'], { cwd: workspace, input: `040000 tree ${tree}\t.github\n`, encoding: 'utf8' }).trim();
    const victim = git('base', 'rev-parse', `${sha}:${path}`);
    await rm(there(victim), { force: true });
    await cp(there(forged), there(victim));
  }

  const ways: readonly (readonly [string, (sha: string) => Promise<void>])[] = [
    [
      'all of it is his, and its objects come from his program',
      async (sha) => {
        await rm(at('.git'), { recursive: true });
        for (const folder of ['objects', 'refs/heads']) await mkdir(at(`.git/${folder}`), { recursive: true });
        await writeFile(at('.git/HEAD'), `${sha}\n`);
        await writeFile(at('.git/config'), promisor());
      },
    ],
    [
      'a commondir beside the true files',
      async () => {
        for (const folder of ['objects', 'refs']) await mkdir(at(`.git/x/${folder}`), { recursive: true });
        await writeFile(at('.git/commondir'), 'x\n');
        await writeFile(at('.git/x/config'), promisor());
      },
    ],
    [
      'settings that name programs, some by an include',
      async () => {
        await writeFile(
          at('.git/more'),
          settings(
            `\tfsmonitor = "${program()}"`,
            `\tsshCommand = "${program()}"`,
            `\tgitProxy = "${program()}"`,
            `\tpager = "${program()}"`,
          ),
        );
        await writeFile(at('.git/config'), `${promisor()}[include]\n\tpath = more\n[alias]\n\tcat-file = "!${program()}"\n`);
        await rm(at('.git/objects'), { recursive: true });
        await mkdir(at('.git/objects'));
      },
    ],
    [
      'hooks',
      async () => {
        await mkdir(at('.git/hooks'), { recursive: true });
        for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman'])
          await writeFile(at(`.git/hooks/${hook}`), `#!/bin/sh\n${program()}\n`, { mode: 0o755 });
      },
    ],
    [
      'objects of his behind alternates',
      async () => {
        await repository('his');
        await mkdir(at('.git/objects/info'), { recursive: true });
        await writeFile(at('.git/objects/info/alternates'), `${at('his/.git/objects')}\n`);
      },
    ],
    ['another tree under the name of the folder', (sha) => forge(sha, '.github', stranger)],
    ['another tree under the name of the root', (sha) => forge(sha, '', stranger)],
    [
      'a replacement of the commit',
      async (sha) => {
        await mkdir(at('.git/refs/replace'), { recursive: true });
        await writeFile(at(`.git/refs/replace/${sha}`), `${git('base', 'rev-parse', 'main')}\n`);
      },
    ],
  ];

  it.each(ways)('%s: refused, and no program runs', async (_, prepare) => {
    const sha = await cloned();
    await prepare(sha);
    await writeFile(at('.github/chaos.yml'), stranger);
    await expect(judged({ on, sha })).rejects.toMatchObject(refused);
    expect(await readdir(workspace)).not.toContain('RAN');
  });

  it('the same checkout with the config of the base is accepted, packed and shallow as it comes', async () => {
    const sha = await cloned();
    expect(await readdir(at('.git/objects/pack'))).not.toEqual([]);
    await expect(judged({ on, sha })).resolves.toBeUndefined();
    await writeFile(at('.github/chaos.yml'), stranger);
    await expect(judged({ on, sha })).rejects.toMatchObject(refused);
  });

  it('a link in the place of the file is not followed to another of the commit', async () => {
    const sha = await cloned();
    await rm(at('.github/chaos.yml'));
    await writeFile(at('other.yml'), stranger);
    await symlink('../other.yml', at('.github/chaos.yml'));
    await expect(judged({ on, sha })).rejects.toMatchObject(refused);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['there is no checkout', 'actions/checkout', () => rm(at('.git'), { recursive: true })],
    ['the commit is not there', 'base branch', () => rm(at('.git/objects'), { recursive: true })],
    ['the commit has no such file', 'merge the config', () => cp(at('.github/chaos.yml'), at('.github/mine.yml'))],
    ['the file is another', 'earlier step', () => writeFile(at('.github/chaos.yml'), stranger)],
  ])('the hint fits: %s', async (why, hint, prepare) => {
    const sha = await cloned();
    await prepare();
    const file = why === 'the commit has no such file' ? '.github/mine.yml' : '.github/chaos.yml';
    await expect(judged({ on, sha, file })).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
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

  it('is rid of the links that a branch has put into it, so that nobody writes through them', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await mkdir(join(workspace, 'out/base'), { recursive: true });
    for (const name of ['journal.jsonl', 'base/result.json']) await symlink(join(outside, 'victim'), join(workspace, 'out', name));
    await writeFile(join(workspace, 'out/kept.txt'), 'kept');
    await prepareReportDir('out', workspace, join(workspace, 'none'));
    expect(await readdir(join(workspace, 'out'))).toEqual(['base', 'kept.txt']);
    expect(await readdir(join(workspace, 'out/base'))).toEqual([]);
    await rm(outside, { recursive: true });
  });
});

import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../core/model/config.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { Context } from './context.ts';
import { type Event, field } from './event.ts';
import { isFork } from './pull-request.ts';

/**
 * Events that anybody can cause and that run with the repository's own rights and secrets. A config names commands: on these it
 * must come from the commit that GITHUB_SHA names, which is the base's, and never from a pull request.
 */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment']);

/** @throws GateFailure EVENT_REFUSED */
export async function refuseUnreviewed({ event, env, workspace }: Context, configFile: string): Promise<void> {
  if (!privileged.has(event.name)) return;
  const head = await checkedOut(dirname(resolve(workspace, configFile)), resolve(workspace));
  if (head !== null && head === env.GITHUB_SHA) return;
  throw new GateFailure(
    'EVENT_REFUSED',
    `on ${event.name} the config must come from the base branch, and this is not what is checked out`,
    {
      hint: 'use `pull_request` or `deployment_status`; or check out only the base branch, and let the pull request decide nothing but the preview',
    },
  );
}

/** A stranger's commands do not run on a machine that outlives the job. @throws GateFailure EVENT_REFUSED */
export function refuseStrangers(event: Event, env: Context['env'], config: Config): void {
  const stranger = field(event.payload, 'pull_request') !== undefined && isFork(field(event.payload, 'pull_request'));
  if (!stranger || env.RUNNER_ENVIRONMENT !== 'self-hosted' || !hasCommands(config)) return;
  throw new GateFailure(
    'EVENT_REFUSED',
    'this pull request comes from a fork, and its config starts processes or commands on a self-hosted runner',
    {
      hint: 'run the gate for forks on a hosted runner, or with checks and links only',
    },
  );
}

const hasCommands = ({ targets, checks }: Config): boolean =>
  targets.some(({ kind }) => kind === 'process') || checks.some(({ kind }) => kind === 'command');

/** The commit that the nearest repository above `folder` has checked out; null when that cannot be said. */
async function checkedOut(folder: string, top: string): Promise<string | null> {
  const git = join(folder, '.git');
  if (await isFolder(git)) return commitOf(git);
  return folder === top || dirname(folder) === folder ? null : checkedOut(dirname(folder), top);
}

async function commitOf(git: string): Promise<string | null> {
  const head = (await text(join(git, 'HEAD'))).trim();
  const [, ref] = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head) ?? [];
  const commit = ref === undefined ? head : (await text(join(git, ...ref.split('/')))).trim();
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (seen) => seen.isDirectory(),
    () => false,
  );
const text = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

import { tmpdir } from 'node:os';
import type { RunIdentity } from '../../core/model/run/event.ts';
import { type Event, readEvent } from './event.ts';
import { newStep } from './jobs.ts';
import { headCommit } from './seed.ts';
import { readState } from './state.ts';

/** What the runner tells the action through its environment. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: Event;
  readonly run: RunIdentity;
  /** An id of this step. The post step has the id of its main step. */
  readonly step: string;
  readonly workspace: string;
  readonly tempDir: string;
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  readonly apiUrl: string;
  /** Page of this run, or null. */
  readonly runUrl: string | null;
}

export async function readContext(env: Context['env'], startedAt: string): Promise<Context> {
  const event = await readEvent(env.GITHUB_EVENT_NAME ?? '', env.GITHUB_EVENT_PATH);
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  const run = identityOf(env, event, startedAt);
  return {
    env,
    event,
    run,
    step: readState(env, 'step') ?? newStep(),
    repository,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    tempDir: env.RUNNER_TEMP || tmpdir(),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runUrl: repository === null ? null : runUrl(env.GITHUB_SERVER_URL || 'https://github.com', repository, run.id),
  };
}

function identityOf(env: Context['env'], event: Event, startedAt: string): RunIdentity {
  return {
    id: /^\d{1,15}$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? '0') : '0',
    attempt: Number(/^\d{1,6}$/.exec(env.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1),
    commit: headCommit(event, env.GITHUB_SHA ?? ''),
    startedAt,
  };
}

function repositoryOf(name = ''): Context['repository'] {
  const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(name) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

function runUrl(server: string, { owner, repo }: { owner: string; repo: string }, id: string): string | null {
  const page = `${server}/${owner}/${repo}/actions/runs/${id}`;
  return id !== '0' && URL.canParse(page) ? page : null;
}

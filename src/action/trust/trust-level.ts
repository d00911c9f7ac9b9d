import { type Event, field, isFork, shaAt } from '../context/event.ts';

/**
 * How far the config of an event can be trusted: `own`: who caused it may write to the repository; `fork`: a stranger wrote it, and the job
 * has no secrets; `open`: anybody can cause it, and the job has the repository's own rights and secrets.
 */
export type TrustLevel = 'own' | 'fork' | 'open';

/** Only who may write to the repository can cause these. */
const own: ReadonlySet<string> = new Set([
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'merge_group',
  'push',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
]);

/** These run the merge commit of a pull request, for a fork without secrets. */
const proposed: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/** What is on neither list is `open`, also what GitHub may add one day; a pull request that is not shown to be ours is a stranger's. */
export function trustLevelOf({ name, payload }: Event): TrustLevel {
  if (own.has(name)) return 'own';
  if (!proposed.has(name)) return 'open';
  const pullRequest = field(payload, 'pull_request');
  return pullRequest === undefined || isFork(pullRequest) ? 'fork' : 'own';
}

/** The commit of a pull request's base; empty: the event names none; undefined: the event runs no files that a pull request proposes. */
export const baseCommitOf = ({ name, payload }: Event): string | undefined =>
  proposed.has(name) ? (shaAt(payload, 'pull_request', 'base', 'sha') ?? '') : undefined;

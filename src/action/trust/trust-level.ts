import { type Event, field, isFork, shaAt } from '../context/event.ts';

/**
 * How far the config of an event can be trusted: `own`: only users with write access can cause the event; `fork`: anyone may have written the config,
 * and the job has no secrets; `open`: anyone can cause the event, and the job has the repository's own permissions and secrets.
 */
export type TrustLevel = 'own' | 'fork' | 'open';

/** Only users with write access to the repository can cause these. */
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

/** These events run the merge commit of a pull request. For a fork the job has no secrets. */
const proposed: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * An event on neither list is `open`, including events that GitHub adds later. A pull request that is not shown to be from this repository
 * counts as a fork.
 */
export function trustLevelOf({ name, payload }: Event): TrustLevel {
  if (own.has(name)) return 'own';
  if (!proposed.has(name)) return 'open';
  const pullRequest = field(payload, 'pull_request');
  return pullRequest === undefined || isFork(pullRequest) ? 'fork' : 'own';
}

/** The base commit of a pull request. Empty: the event names none. undefined: the event runs no files that a pull request proposes. */
export const baseCommitOf = ({ name, payload }: Event): string | undefined =>
  proposed.has(name) ? (shaAt(payload, 'pull_request', 'base', 'sha') ?? '') : undefined;

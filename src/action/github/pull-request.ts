import { type Event, field, idAt, isFork, textAt } from '../context/event.ts';
import type { GitHub } from './github.ts';

/** The pull request that gets the comment. */
export interface PullRequestRef {
  readonly number: number;
  /** The head is in another repository, so the token of the job can only read. */
  readonly fork: boolean;
}

/** The pull request that the event names. The number of an issue counts only if the issue is a pull request. */
export function pullRequestOf({ payload }: Event): PullRequestRef | null {
  const number = idAt(payload, 'pull_request', 'number');
  if (number !== undefined) return { number, fork: isFork(field(payload, 'pull_request')) };
  const queued = queuedNumber(payload);
  if (queued !== undefined) return { number: queued, fork: false };
  const issue = field(payload, 'issue', 'pull_request') === undefined ? undefined : idAt(payload, 'issue', 'number');
  return issue === undefined ? null : { number: issue, fork: false };
}

/** GitHub makes the branch of a merge queue, and its name contains the pull request: `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function queuedNumber(payload: unknown): number | undefined {
  const [, number] = /\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(textAt(payload, 'merge_group', 'head_ref') ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/**
 * For push, merge_group and deployment_status, which name no pull request: the open pull request whose head is `commit`, or the open one
 * that contains it if there is exactly one.
 */
export async function findPullRequest(github: GitHub, event: Event, commit: string, signal: AbortSignal): Promise<PullRequestRef | null> {
  const named = pullRequestOf(event);
  if (named !== null || commit === '') return named;
  const open = (await github.pullRequestsOf(commit, signal)).filter((each) => each.open);
  const heads = open.filter(({ head }) => head === commit);
  const candidates = heads.length > 0 ? heads : open;
  return candidates.length === 1 ? (candidates[0] ?? null) : (lowest(heads) ?? null);
}

const lowest = <T extends { readonly number: number }>(all: readonly T[]): T | undefined => [...all].sort((a, b) => a.number - b.number)[0];

import { type Event, shaAt } from './event.ts';

/**
 * The commit that is under test: the pull request's head, never the merge commit that GITHUB_SHA names there, which changes
 * whenever the base moves.
 */
export function headCommit(event: Event, githubSha: string): string {
  const { payload } = event;
  return (
    shaAt(payload, 'pull_request', 'head', 'sha') ??
    shaAt(payload, 'deployment', 'sha') ??
    shaAt(payload, 'merge_group', 'head_sha') ??
    shaAt(payload, 'workflow_run', 'head_sha') ??
    shaAt(payload, 'client_payload', 'git', 'sha') ??
    githubSha
  );
}

/**
 * A re-run repeats the plan instead of re-rolling it, and each new commit explores something new. With a baseline both are disturbed by the
 * same plan, so that each new commit of the base explores something new.
 */
export function seedOf(input: string | undefined, configured: string, commit: string, baseline?: string): string {
  if (input !== undefined && input !== 'auto') return input;
  if (configured !== 'auto') return configured;
  return baseline ?? (commit.slice(0, 12) || '0');
}

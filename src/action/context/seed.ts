import { type Event, shaAt } from './event.ts';

/**
 * The commit under test: the head of the pull request. On a pull request GITHUB_SHA names the merge commit, which changes whenever the base
 * changes.
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
 * The seed of the run. By default it comes from the commit, so a re-run repeats the plan and each new commit gets new scenarios. With a
 * baseline, both runs use the seed of the baseline, so each new commit of the base gets new scenarios.
 */
export function seedOf(input: string | undefined, configured: string, commit: string, baseline?: string): string {
  if (input !== undefined && input !== 'auto') return input;
  if (configured !== 'auto') return configured;
  return baseline ?? (commit.slice(0, 12) || '0');
}

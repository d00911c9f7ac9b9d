import { isRateLimit, type Refusal } from './patience.ts';

const grant = 'grant the job `permissions: { pull-requests: write }`';

/** Why there is no comment and what would help, in one sentence. The refusal's own words are not repeated: they may be anybody's. */
export function explain(refusal: Refusal, fork: boolean): string {
  const { status, message } = refusal;
  if (isRateLimit(refusal)) return `GitHub limits how often this token may ask (${status}); the next run writes the comment`;
  if (status === 413) return 'the response of GitHub was too large to read';
  if (status === 0) return 'GitHub could not be reached';
  if (status >= 500) return `GitHub had trouble of its own (${status})`;
  if (status === 401) return 'GitHub did not accept the token (401): it is wrong or has expired';
  if (status === 410 || /lock/i.test(message))
    return `the conversation is closed to comments (${status}): it is locked, or issues are disabled`;
  if (status === 403) return forbidden(refusal, fork);
  if (status === 404) return `the pull request cannot be seen with this token (404): it was deleted, or the token lacks access; ${grant}`;
  if (status === 422) return 'GitHub did not accept the comment (422)';
  return `GitHub answered ${status}`;
}

function forbidden({ headers }: Refusal, fork: boolean): string {
  if (headers['x-github-sso'] !== undefined) return 'the token is not authorised for this organisation by single sign-on (403)';
  if (fork) return 'the pull request comes from a fork, and its token may only read (403); the job summary has the whole report';
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  const named = /^[a-z_=,; ]{1,120}$/.test(accepted) ? ` (GitHub asks for ${accepted.replaceAll('_', '-')})` : '';
  return `the token may not write comments (403)${named}: ${grant}`;
}

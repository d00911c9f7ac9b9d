import { isRateLimit, type Refusal } from '../github/retry-delay.ts';

const grant = 'grant the job `permissions: { pull-requests: write }`';

/** Why there is no comment and what would help, in one sentence. The text of the response is not repeated, because anyone may have written it. */
export function refusalReason(refusal: Refusal, fork: boolean): string {
  const { status, message } = refusal;
  if (isRateLimit(refusal)) return `GitHub limits the requests of this token (${status}); the next run writes the comment`;
  if (status === 413) return 'the response of GitHub is too large';
  if (status === 0) return 'GitHub could not be reached';
  if (status >= 500) return `GitHub had an internal error (${status})`;
  if (status === 401) return 'GitHub rejected the token (401): it is wrong or has expired';
  if (status === 410 || /\block(ed)?\b/i.test(message))
    return `the conversation is closed to comments (${status}): it is locked, or issues are disabled`;
  if (status === 403) return forbidden(refusal, fork);
  if (status === 404) return `the pull request cannot be seen with this token (404): it was deleted, or the token lacks access; ${grant}`;
  if (status === 422) return 'GitHub rejected the comment (422)';
  return `GitHub responded with ${status}`;
}

const notAuthorized =
  'the token is not authorized for this organization by single sign-on (403): authorize it in the settings of its owner';

/** Texts of GitHub for cases in which no permission would help. They are compared and never repeated. The first match counts. */
const forbiddenBecause: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /ip allow ?list|ip address is not permitted|not permitted to access this resource.*\bip\b/i,
    'the organization admits only known IP addresses (403): run the job on a runner whose address is on its IP allow list, for example one of its own',
  ],
  [/saml|single sign-on|\bsso\b/i, notAuthorized],
  [/archived|read-only/i, 'the repository is archived, and so read-only (403): unarchive it to get a comment'],
  [/blocked/i, 'the owner of the token is blocked from commenting here (403): use a token of another account'],
  [/suspended|disabled/i, 'the account or the repository is suspended (403): its owner has to ask GitHub'],
];

function forbidden({ headers, message }: Refusal, fork: boolean): string {
  if (headers['x-github-sso'] !== undefined) return notAuthorized;
  const because = forbiddenBecause.find(([words]) => words.test(message.slice(0, 500)));
  if (because !== undefined) return because[1];
  if (fork) return 'the pull request comes from a fork, and its token may only read (403)';
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  const named = /^[a-z_=,; ]{1,120}$/.test(accepted) ? ` (GitHub asks for ${accepted.replaceAll('_', '-')})` : '';
  return `the token may not write comments (403)${named}: ${grant}`;
}

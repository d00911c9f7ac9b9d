/** Whoever a token belongs to. */
export interface Login {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export const actionsBot: Login = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const otherApp: Login = { login: 'chaos-app[bot]', id: 77, type: 'Bot' };
export const alice: Login = { login: 'alice', id: 1001, type: 'User' };
export const mallory: Login = { login: 'mallory', id: 666, type: 'User' };

const pages = [
  'followers_url',
  'following_url',
  'gists_url',
  'starred_url',
  'subscriptions_url',
  'organizations_url',
  'repos_url',
  'events_url',
  'received_events_url',
];

/** A user as the REST API shows it. */
export function userObject({ login, id, type }: Login) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    type,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...Object.fromEntries(pages.map((page) => [page, `${url}/${page}`])),
    site_admin: false,
  };
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Login;
  body: string;
  edits: number;
}

export function commentObject(base: string, repository: string, { id, issue, author, body }: StoredComment) {
  const at = '2026-01-02T03:04:05Z';
  return {
    id,
    node_id: `IC_${id}`,
    url: `${base}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${base}/repos/${repository}/issues/${issue}`,
    user: userObject(author),
    body,
    created_at: at,
    updated_at: at,
    author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

export interface StoredPullRequest {
  readonly number: number;
  readonly head: string;
  readonly state?: 'open' | 'closed';
  readonly fork?: boolean;
}

/** The part of a pull request that the action reads. */
export const pullRequestObject = ({ number, head, state = 'open', fork = false }: StoredPullRequest) => ({
  number,
  state,
  head: { sha: head, ref: 'change', repo: { id: fork ? 2 : 1 } },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: { id: 1 } },
});

export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly production_environment?: boolean;
  readonly transient_environment?: boolean;
  readonly statuses: readonly { readonly state: string; readonly environment_url: string }[];
}

import { eventClaim } from '../../core/preview/event-says.ts';
import { field, idAt, textAt } from '../../core/preview/payload.ts';
import type { GitHub } from '../github/github.ts';

/** Hosts, with their ports, of deployments of this repository. */
export interface Deployments {
  /** Hosts of the current production deployments. */
  readonly production: readonly string[];
  /** Hosts of successful deployments of this commit that are not production. */
  readonly ofCommit: readonly string[];
}

/** A deployment as GitHub's API returns it, not validated. */
type Deployment = unknown;

const route = 'GET /repos/{owner}/{repo}/deployments';
/** The newest deployment may be in progress or may have failed. Then the one before it is live. */
const newestOf = 2;
const mostQueried = 12;

/**
 * Reads the deployments of the repository with at most 16 requests, in parallel. Rejects as the client does.
 * @param repository from the event, for the name of its default branch
 */
export async function deploymentsOf(github: GitHub, commit: string, repository: unknown, signal: AbortSignal): Promise<Deployments> {
  const list = async (params: object): Promise<readonly Deployment[]> => {
    const data = await github.ask(route, { ...params, per_page: 100 }, signal);
    return Array.isArray(data) ? data : [];
  };
  const [newest = [], ...rest] = await Promise.all([
    list({}),
    list({ environment: 'production' }),
    list({ environment: 'Production' }),
    ...(commit === '' ? [] : [list({ sha: commit })]),
  ]);
  const message = (deployment: Deployment, status: unknown) =>
    eventClaim('deployment_status', { deployment, deployment_status: status, repository });
  // Many previews share the host of the public site, each below its own path.
  const isProduction = (one: Deployment): boolean =>
    message(one, { state: 'success' }).kind === 'production' && textAt(one, 'environment') !== 'github-pages';
  const production = newestInEach(unique([...newest, ...(rest[0] ?? []), ...(rest[1] ?? [])]).filter(isProduction));
  const own = unique(rest[2] ?? []).filter((one) => !isProduction(one));
  const [live, deployed] = await Promise.all([urlsOf(github, production, signal), urlsOf(github, own, signal)]);
  return {
    production: live.flatMap(({ urls }) => urls).flatMap(hostOf),
    ofCommit: deployed.flatMap(({ deployment, newest: status }) => {
      const announcement = message(deployment, status);
      return announcement.kind === 'announced' && announcement.url !== null ? hostOf(announcement.url) : [];
    }),
  };
}

/** The latest deployments of each environment; GitHub lists the newest first. */
function newestInEach(all: readonly Deployment[]): readonly Deployment[] {
  const seen = new Map<string, number>();
  return all.filter((one) => {
    const environment = textAt(one, 'environment') ?? '';
    seen.set(environment, (seen.get(environment) ?? 0) + 1);
    return (seen.get(environment) ?? 0) <= newestOf;
  });
}

const unique = (all: readonly Deployment[]): readonly Deployment[] => [...new Map(all.map((one) => [idAt(one, 'id'), one])).values()];

async function urlsOf(github: GitHub, deployments: readonly Deployment[], signal: AbortSignal) {
  return Promise.all(
    deployments.slice(0, mostQueried / 2).map(async (deployment) => {
      const data = await github.ask(`${route}/{deployment_id}/statuses`, { deployment_id: idAt(deployment, 'id'), per_page: 10 }, signal);
      const statuses: readonly unknown[] = Array.isArray(data) ? data : [];
      const urls = statuses.flatMap((status) => (field(status, 'state') === 'success' ? (textAt(status, 'environment_url') ?? []) : []));
      return { deployment, urls, newest: statuses[0] };
    }),
  );
}

const hostOf = (url: string): readonly string[] => (URL.canParse(url) ? [new URL(url).host] : []);

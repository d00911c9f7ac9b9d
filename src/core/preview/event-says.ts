import { environmentKind, namesBranch } from './environment-name.ts';
import { hostNamesProduction } from './host-names-production.ts';
import { field, textAt } from './payload.ts';

/** What an event says about where the change is deployed. */
export type EventClaim =
  /** It is about no deployment. */
  | { readonly kind: 'silent' }
  /** A deployment of this change stands; `url: null`: the event does not say where. */
  | { readonly kind: 'announced'; readonly url: string | null }
  /** There is no deployment of this change that could be tested. `says`: the sentence that a person reads. */
  | { readonly kind: 'nothing'; readonly message: string }
  | { readonly kind: 'production'; readonly message: string };

const silent: EventClaim = { kind: 'silent' };
const production = (message: string): EventClaim => ({ kind: 'production', message });

/** Reads an event of a workflow. @param payload the file at GITHUB_EVENT_PATH; anyone may have written parts of it */
export function eventClaim(name: string, payload: unknown): EventClaim {
  if (name === 'deployment_status') return deploymentStatus(payload);
  if (name === 'repository_dispatch') return dispatched(payload);
  if (name === 'deployment') return productionOf(payload, undefined) ?? silent;
  return environmentsIn(field(payload, 'inputs')) ?? silent;
}

function deploymentStatus(payload: unknown): EventClaim {
  const state = textAt(payload, 'deployment_status', 'state') ?? '';
  if (state !== 'success')
    return { kind: 'nothing', message: `the deployment is ${stateWord(state)}: only a deployment with the state \`success\` is tested` };
  const url = textAt(payload, 'deployment_status', 'environment_url') ?? targetUrl(payload);
  return productionOf(payload, url) ?? { kind: 'announced', url: url ?? null };
}

const stateWord = (state: string): string => (/^[a-z_]{1,20}$/.test(state) ? `\`${state}\`` : 'in no state that GitHub documents');

/**
 * `target_url` and `log_url` are the page of the deployment's output (docs.github.com, "Create a deployment status"). Vercel alone has put the
 * deployment itself there, as `*.vercel.app`; its own pages are on vercel.com.
 */
function targetUrl(payload: unknown): string | undefined {
  const creator = textAt(payload, 'deployment_status', 'creator', 'login') ?? textAt(payload, 'deployment', 'creator', 'login');
  const url = textAt(payload, 'deployment_status', 'target_url') ?? '';
  return creator === 'vercel[bot]' && /^https:\/\/[a-z0-9-]+\.vercel\.app\/?$/.test(url) ? url : undefined;
}

/** What shows that a deployment is production; undefined: nothing does. */
function productionOf(payload: unknown, url: string | undefined): EventClaim | undefined {
  const deployment = field(payload, 'deployment');
  if (field(deployment, 'production_environment') === true)
    return production('GitHub says that this deployment is production (`production_environment`)');
  const transient = field(deployment, 'transient_environment') === true;
  const names = [textAt(payload, 'deployment_status', 'environment'), textAt(deployment, 'environment')].filter(
    (name) => name !== undefined,
  );
  const kinds = names.map((name) => environmentKind(name, transient));
  if (kinds.includes('production')) return production('the name of its environment says that this deployment is production');
  const sent = environmentsIn(field(deployment, 'payload'));
  if (sent !== undefined) return sent;
  if (transient || kinds.includes('preview')) return undefined;
  if (url !== undefined && hostNamesProduction(url)) return production('the host of this deployment says that it is production');
  return liveSite(payload, names, url);
}

/** Environments whose name does not say what they are, and that hold what users see. */
function liveSite(payload: unknown, names: readonly string[], url: string | undefined): EventClaim | undefined {
  const marked = /(^|[^a-z])(pr|pull|preview|mr)[-_/]?(preview)?[-_/]*\d/i.test(url ?? '');
  if (names.some((name) => name.toLowerCase() === 'github-pages') && !marked)
    return production('the environment `github-pages` is the public site of this repository');
  const branch = textAt(payload, 'repository', 'default_branch');
  const ref = textAt(payload, 'deployment', 'ref')?.replace('refs/heads/', '');
  const branches = branch === undefined ? ['main', 'master'] : [branch];
  if (branches.some((each) => each === ref || names.some((name) => namesBranch(name, each))))
    return production('this deployment is of the default branch, and nothing shows that it is a preview');
  return undefined;
}

function dispatched(payload: unknown): EventClaim {
  const client = field(payload, 'client_payload');
  const action = textAt(payload, 'action') ?? '';
  const state = (textAt(client, 'state', 'type') ?? textAt(client, 'state') ?? textAt(client, 'status') ?? '').toLowerCase();
  if (unfinished.test(action) || unfinished.test(state))
    return { kind: 'nothing', message: 'the event says that the deployment is not ready: only a deployment that succeeded is tested' };
  if (/^vercel\.deployment\.promoted$/.test(action)) return production('the event says that this deployment was promoted to production');
  const sent = environmentsIn(client) ?? environmentsIn(field(client, 'deployment'));
  if (sent !== undefined) return sent;
  const url = textAt(client, 'url') ?? textAt(client, 'environment_url') ?? textAt(client, 'preview_url');
  if (url === undefined) return silent;
  const named = environmentNames(client).some((name) => environmentKind(name) === 'preview');
  if (!named && hostNamesProduction(url)) return production('the host of this deployment says that it is production');
  return { kind: 'announced', url };
}

/** Ends of `vercel.deployment.…` (github.com/vercel/repository-dispatch), and the states of GitHub and of other providers. */
const unfinished =
  /(^|[._-])(error|errored|failure|failed|cancell?ed|ignored|skipped|pending|queued|in_progress|building|initializing|inactive|waiting|rejected|deleted|blocked)$/;

const environmentKeys = ['environment', 'target', 'env', 'context', 'stage'] as const;

const environmentNames = (sent: unknown): string[] =>
  environmentKeys.flatMap((key) => textAt(sent, key) ?? textAt(sent, key, 'name') ?? []);

/** The environment or target that the payload gives, if that is production. */
function environmentsIn(sent: unknown): EventClaim | undefined {
  const flagged = ['production', 'production_environment'].some((key) => String(field(sent, key)) === 'true');
  const named = environmentNames(sent).some((name) => environmentKind(name) === 'production');
  return flagged || named ? production('the event says that this deployment is production (`environment` or `target`)') : undefined;
}

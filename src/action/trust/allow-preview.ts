import { reachOf } from '../../core/address/reach.ts';
import { readSafety } from '../../core/config/read-section.ts';
import type { Config } from '../../core/model/config/config.ts';
import { type SafetyRules, standardSafety } from '../../core/model/config/safety.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import { overCaps } from '../../core/preview/caps.ts';
import { type Decision, decide, type Facts, type PreviewQuestion } from '../../core/preview/decision.ts';
import { type EventClaim, eventClaim } from '../../core/preview/event-says.ts';
import { refuseNotAllowed } from '../../core/preview/not-allowed.ts';
import { field, textAt } from '../../core/preview/payload.ts';
import { within } from '../../world/within.ts';
import type { Context } from '../context/context.ts';
import { type Client, clientOf, githubLimitMs, once, reasonOf, sectionOfBase } from './base-section.ts';
import type { Deployments } from './deployments.ts';
import { baseCommitOf } from './trust-level.ts';

export interface Permission {
  readonly safety: SafetyRules;
  /** Addresses that `safety.allow-hosts` permits without a proof; reports show them first. */
  readonly overrides: readonly string[];
  /** Look-ups that failed. */
  readonly notices: readonly string[];
}

export interface Wanted {
  readonly config: Config;
  /** Path of the config, relative to the workspace. */
  readonly file: string;
  readonly token: string | undefined;
}

/**
 * Decides whether the addresses of this config may be disturbed, and by which rules. For a loopback preview and a config without `safety`
 * it sends no request.
 * @throws GateFailure PREVIEW_REFUSED, or TARGET_REFUSED for what `safety` does not allow
 */
export async function allowPreview(wanted: Wanted, context: Context, signal: AbortSignal): Promise<Permission> {
  const { config } = wanted;
  const notices: string[] = [];
  const github = once(() => clientOf(wanted.token, context));
  const safety = await safetyOf(wanted, context, github, notices, signal);
  const places = [
    {
      url: config.preview,
      headers: config.previewHeaders,
      event: eventClaim(context.event.name, context.event.payload),
      commit: context.run.commit,
    },
    ...(config.compare === null
      ? []
      : [
          { url: config.compare.preview, headers: config.compare.previewHeaders, event: silent, commit: baseCommitOf(context.event) ?? '' },
        ]),
  ];
  const overrides: string[] = [];
  for (const place of places) {
    const decision = await decided({ ...place, safety, context, github, notices }, signal);
    if (decision.kind === 'refused') throw new GateFailure('PREVIEW_REFUSED', decision.message, { hint: decision.hint });
    if (decision.kind === 'allowed' && decision.override !== undefined) overrides.push(decision.override);
  }
  refuseNotAllowed(config, safety);
  return { safety, overrides, notices };
}

const silent: EventClaim = { kind: 'silent' };

/** @throws GateFailure CAP_EXCEEDED */
export function refuseOverCaps(plan: Plan, config: Config, { caps }: SafetyRules): void {
  const over = overCaps(plan, config, caps);
  if (over.length === 0) return;
  throw new GateFailure(
    'CAP_EXCEEDED',
    over
      .slice(0, 10)
      .map(({ message }) => message)
      .join('\n'),
    {
      hint: `lower it, or raise the cap in the config of the base branch: \`safety: { ${over.at(0)?.raise} }\``,
    },
  );
}

/**
 * The section `safety` that counts. On a pull request it is the one of the base commit. While the base has no such section, only `proof` of
 * the change counts.
 */
async function safetyOf(
  { config, file }: Wanted,
  { event }: Context,
  github: Client,
  notices: string[],
  signal: AbortSignal,
): Promise<SafetyRules> {
  const base = baseCommitOf(event);
  const own = config.safety ?? standardSafety;
  const isLocal = [config.preview, config.compare?.preview ?? config.preview].every((url) => reachOf(new URL(url).hostname) === 'loopback');
  if (base === undefined || (isLocal && config.safety === null)) return own;
  const rules = { ...standardSafety, proof: own.proof };
  try {
    return (await sectionOfBase(readSafety, { file, base }, github, signal)) ?? rules;
  } catch (error) {
    signal.throwIfAborted();
    notices.push(
      `the section \`safety\` of the base branch could not be read (${reasonOf(error)}): the standard caps apply, and it allows no host`,
    );
    return rules;
  }
}

interface Place {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly event: EventClaim;
  readonly commit: string;
  readonly safety: SafetyRules;
  readonly context: Context;
  readonly github: Client;
  readonly notices: string[];
}

async function decided(place: Place, signal: AbortSignal): Promise<Decision> {
  const { env, apiUrl } = place.context;
  const forge = [env.GITHUB_SERVER_URL, env.GITHUB_GRAPHQL_URL, apiUrl].filter((one) => one !== undefined);
  const question: PreviewQuestion = { ...place, forge };
  const first = decide(question, null);
  if (first.kind !== 'look up') return first;
  const [addresses, deployments] = await Promise.all([addressesOf(place.url, signal), deploymentsAt(place, signal)]);
  const facts: Facts = { addresses, productionHosts: deployments.production, deployedHosts: deployments.ofCommit, proof: 'none' };
  const second = decide(question, facts);
  const { proof } = place.safety;
  if (proof === null || !(second.kind === 'refused' ? second.proof === true : second.kind === 'allowed' && second.override !== undefined))
    return second;
  if (provesNothing(place.context)) return second;
  const { waitForCommit } = await import('../../world/preview/ask-proof.ts');
  return decide(question, {
    ...facts,
    proof: await waitForCommit(proof, place.commit, { preview: place.url, headers: place.headers }, signal),
  });
}

/** A commit of the default branch proves nothing, because production may show it as well. */
function provesNothing({ env, event }: Context): boolean {
  const branch = textAt(event.payload, 'repository', 'default_branch');
  return branch !== undefined && env.GITHUB_REF === `refs/heads/${branch}` && event.name !== 'deployment_status';
}

async function addressesOf(url: string, signal: AbortSignal): Promise<readonly string[]> {
  const { hostname } = new URL(url);
  if (reachOf(hostname) !== 'name') return [];
  const { resolved } = await import('../../world/preview/resolved.ts');
  return resolved(hostname, signal);
}

async function deploymentsAt({ url, context, github, notices, commit }: Place, signal: AbortSignal): Promise<Deployments> {
  if (reachOf(new URL(url).hostname) !== 'public') return { production: [], ofCommit: [] };
  try {
    const client = await github();
    if (client === null) throw new Error('there is no token for GitHub');
    const { deploymentsOf } = await import('./deployments.ts');
    const repository = field(context.event.payload, 'repository');
    return await within(githubLimitMs, signal, (limit) => deploymentsOf(client, commit, repository, limit));
  } catch (error) {
    signal.throwIfAborted();
    const help = (error as { status?: number }).status === 403 ? ': grant the job `permissions: { deployments: read }`' : '';
    notices.push(
      `the deployments of this repository could not be read (${reasonOf(error)}), so the hosts of production are not known${help}`,
    );
    return { production: [], ofCommit: [] };
  }
}

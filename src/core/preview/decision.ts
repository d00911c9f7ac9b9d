import { canonicalHost } from '../address/host-address.ts';
import { type Reach, reachOf } from '../address/reach.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import type { EventClaim } from './event-says.ts';
import { matchesHost } from './host-pattern.ts';
import { neverPreview } from './never-preview.ts';

/** Everything that the decision rests on, but for what has to be looked up. */
export interface PreviewQuestion {
  /** http or https, as `URL.href`. */
  readonly url: string;
  readonly event: EventClaim;
  /** null: there are none, or they could not be read. */
  readonly safety: SafetyRules | null;
  /** Addresses of the forge that runs the workflow and of its API. */
  readonly forge: readonly string[];
}

/** What was looked up. Each of these takes time, so the gate looks it up only where it matters. */
export interface Facts {
  /** To which addresses a name leads that is private by its form; empty: to none. */
  readonly addresses: readonly string[];
  /** Hosts of the repository's current production deployments; the port does not matter. */
  readonly productionHosts: readonly string[];
  /** Hosts of successful deployments of this commit that are not production. */
  readonly deployedHosts: readonly string[];
  /** Does the preview show this commit? `none`: the config asks for no proof, or none is possible. */
  readonly proof: 'shown' | 'not shown' | 'none';
}

export type Decision =
  /** `override`: a person has taken the decision, not a proof; the report names it. */
  | { readonly kind: 'allowed'; readonly because: Reason; readonly override?: string }
  /** `proof: true`: a proof would allow it. */
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string; readonly proof?: true }
  /** It depends on facts. */
  | { readonly kind: 'look up' };

/** Why an address is provably a preview. `private`: only this machine or a network of its own can reach it. */
export type Reason = 'private' | 'announced' | 'deployed' | 'proven' | 'listed';

const allowed = (because: Reason): Decision => ({ kind: 'allowed', because });
const refused = (message: string, hint: string): Decision => ({ kind: 'refused', message, hint });

/** The only place that decides whether an address may be disturbed: provably a preview, or refused. `facts: null`: nothing was looked up yet. */
export function decide(question: PreviewQuestion, facts: Facts | null): Decision {
  const { url, event } = question;
  const { host, hostname } = new URL(url);
  if (event.kind === 'production') return refused(`${event.message}, and only previews are disturbed`, previewsOnly);
  const never = neverPreview(hostname) ?? forgeOf(question);
  if (never !== null)
    return refused(`this host ${never}, and is never a preview`, 'give the address at which the change itself is deployed');
  const reach = reachOf(hostname);
  if (reach === 'loopback' || reach === 'private') return allowed('private');
  if (facts === null) return { kind: 'look up' };
  if (leadsToPrivate(reach, facts)) return allowed('private');
  if (facts.productionHosts.some((one) => isSameHost(one, hostname)))
    return refused('this is the host of the current production deployment of this repository', previewsOnly);
  if (event.kind === 'announced' && event.url !== null && hostOf(event.url) === host) return allowed('announced');
  if (facts.deployedHosts.includes(host)) return allowed('deployed');
  if (facts.proof === 'shown') return allowed('proven');
  const pattern = question.safety?.allowHosts.find((one) => matchesHost(one, hostname));
  if (pattern !== undefined)
    return {
      kind: 'allowed',
      because: 'listed',
      override: `nothing shows that ${hostname} is a preview: safety.allow-hosts allows it by ${pattern}`,
    };
  const missing = facts.proof === 'not shown' ? ': it does not show the commit that `safety.proof` asks for' : '';
  return {
    kind: 'refused',
    message: `nothing shows that this public host is a preview${missing}`,
    hint: linesToAdd(hostname),
    proof: true,
  };
}

const previewsOnly = "run the gate for previews only, for example `if: github.event.deployment.environment == 'Preview'`";

/** The lines that would allow this host. */
const linesToAdd = (hostname: string): string =>
  [
    'let the preview show its commit, or allow the host, in the config of the base branch:',
    'safety:',
    '  proof: { header: x-commit, contains-sha: true }   # or { path: /version, contains-sha: true }',
    `  allow-hosts: ["${hostname}"]`,
  ].join('\n');

/** Ignores the port and a dot at the end. */
const isSameHost = (one: string, hostname: string): boolean => canonicalHost(one.replace(/:\d+$/, '')) === canonicalHost(hostname);

/** A forge that runs on this machine, as in tests, is known by its port. */
function forgeOf({ url, forge }: PreviewQuestion): string | null {
  const { host, hostname } = new URL(url);
  const isForge = forge
    .filter((one) => URL.canParse(one))
    .some((one) => {
      const other = new URL(one);
      return reachOf(other.hostname) === 'loopback' ? other.host === host : isSameHost(other.hostname, hostname);
    });
  return isForge ? 'runs this workflow' : null;
}

/**
 * A name that is private by its form may lead nowhere yet. Any other name stays public, wherever it leads at the moment: its
 * owner decides where it leads.
 */
const leadsToPrivate = (reach: Reach, { addresses }: Facts): boolean =>
  reach === 'name' && addresses.map(reachOf).every((one) => one === 'loopback' || one === 'private');

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

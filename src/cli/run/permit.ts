import { reachOf } from '../../core/address/reach.ts';
import type { Config } from '../../core/model/config/config.ts';
import { standardSafety } from '../../core/model/config/safety.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import { overCaps, raisedCaps } from '../../core/preview/caps.ts';
import { type Decision, decide, type Facts } from '../../core/preview/decision.ts';
import { refuseNotAllowed } from '../../core/preview/not-allowed.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface PermitOptions {
  readonly config: Config;
  readonly plan: Plan;
  /** Full head commit, or empty. */
  readonly commit: string;
  /** Request the proof from a public preview; otherwise only announce that the run will. */
  readonly ask: boolean;
}

/**
 * Whether the `safety` section of the config allows its addresses and the plan. Resolves with the overrides, which reports show first: addresses that
 * `allow-hosts` permits without a proof.
 * @throws GateFailure PREVIEW_REFUSED, TARGET_REFUSED or CAP_EXCEEDED
 */
export async function permit({ config, plan, commit, ask }: PermitOptions, io: Terminal, signal: AbortSignal): Promise<readonly string[]> {
  const { compare } = config;
  const places = [
    { url: config.preview, headers: config.previewHeaders, commit },
    // The base runs another commit, which is not known here.
    ...(compare === null ? [] : [{ url: compare.preview, headers: compare.previewHeaders, commit: '' }]),
  ];
  const overrides: string[] = [];
  for (const place of places) {
    const decision = await decided(place, { config, ask }, io, signal);
    if (decision.kind === 'refused') throw new GateFailure('PREVIEW_REFUSED', decision.message, { hint: decision.hint });
    if (decision.kind === 'allowed' && decision.override !== undefined) overrides.push(decision.override);
  }
  refuseNotAllowed(config, config.safety ?? standardSafety);
  const [over] = overCaps(plan, config, (config.safety ?? standardSafety).caps);
  if (over !== undefined)
    throw new GateFailure('CAP_EXCEEDED', over.message, { hint: `ask for less, or write \`safety: { ${over.raise} }\`` });
  return [...overrides, ...raisedCaps(plan, config)];
}

/** The decision without any request. */
const firstDecision = (url: string, config: Config, io: Terminal, facts: Facts | null = null): Decision =>
  decide(
    {
      url,
      event: { kind: 'silent' },
      safety: config.safety,
      forge: [io.env.GITHUB_SERVER_URL, io.env.GITHUB_API_URL].filter((one) => one !== undefined),
    },
    facts,
  );

interface Place {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly commit: string;
}

async function decided(
  { url, headers, commit }: Place,
  { config, ask }: Pick<PermitOptions, 'config' | 'ask'>,
  io: Terminal,
  signal: AbortSignal,
): Promise<Decision> {
  const first = firstDecision(url, config, io);
  if (first.kind !== 'look up') return first;
  const { hostname } = new URL(url);
  const { resolved } = await import('../../world/preview/resolved.ts');
  const addresses = reachOf(hostname) === 'name' ? await resolved(hostname, signal) : [];
  const facts: Facts = { addresses, productionHosts: [], deployedHosts: [], proof: 'none' };
  const second = firstDecision(url, config, io, facts);
  const proof = config.safety?.proof ?? null;
  const wanted = second.kind === 'refused' ? second.proof === true : second.kind === 'allowed' && second.override !== undefined;
  if (proof === null || !wanted) return second;
  if (!ask) {
    io.note(`${io.paintErr('yellow', 'warning:')} ${hostname} is public: the run first requests the proof of \`safety.proof\` from it`);
    return { kind: 'allowed', because: 'proven' };
  }
  const { waitForCommit } = await import('../../world/preview/ask-proof.ts');
  return firstDecision(url, config, io, { ...facts, proof: await waitForCommit(proof, commit, { preview: url, headers }, signal) });
}

/** A config may be valid although its address may not be disturbed from this machine. */
export function warnOfPublic(config: Config, io: Terminal): void {
  const nothing: Facts = { addresses: [], productionHosts: [], deployedHosts: [], proof: 'none' };
  const decision = firstDecision(config.preview, config, io, nothing);
  if (decision.kind !== 'refused') return;
  io.note(`${io.paintErr('yellow', 'warning:')} a run here would be refused: ${decision.message}; ${decision.hint}`);
}

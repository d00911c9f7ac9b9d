import { fittedPlan } from '../core/budget/fitted-plan.ts';
import type { Baseline } from '../core/compare/compare.ts';
import { seedOfBaseline } from '../core/compare/seed-of-baseline.ts';
import type { Config } from '../core/model/config/config.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { Result } from '../core/model/result/result.ts';
import { withMerged } from '../core/plan/map/merged-coverage.ts';
import { type Memory, memoryOf } from '../core/plan/map/worth-combining.ts';
import { planOf } from '../core/plan/plan.ts';
import { raisedCaps } from '../core/preview/caps.ts';
import { eventClaim } from '../core/preview/event-says.ts';
import { shardOf } from '../core/shards/shard-of.ts';
import { openConfig } from '../world/config/open-config.ts';
import { readBaseline } from './baseline.ts';
import type { Context } from './context/context.ts';
import type { Inputs } from './context/inputs.ts';
import { seedOf } from './context/seed.ts';
import { acceptedFor } from './trust/accepted-for.ts';
import { allowPreview, refuseOverCaps } from './trust/allow-preview.ts';
import { refuseUntrusted } from './trust/trust.ts';

export interface Prepared {
  readonly config: Config;
  /** Path of the config, relative to the workspace. */
  readonly configPath: string;
  readonly plan: Plan;
  /** The plan of which `plan` may be one part. */
  readonly whole: Plan;
  /** The run to compare with. */
  readonly baseline?: Baseline;
  readonly warnings: readonly string[];
  /** Addresses that `safety.allow-hosts` permits without a proof. */
  readonly overrides: readonly string[];
  /** Look-ups that failed before the run, and parts of the config that do not count. */
  readonly notices: readonly string[];
}

/**
 * Inputs → config → permission → plan. Reads the config file, the baseline and GitHub's API, and requests the proof from a public preview.
 * @throws GateFailure of `openConfig`, PREVIEW_REFUSED, CAP_EXCEEDED or EVENT_REFUSED
 */
export async function prepare(inputs: Inputs, context: Context, signal: AbortSignal): Promise<Prepared> {
  const opened = await openConfig({
    workspace: context.workspace,
    env: context.env,
    ...previewOf(inputs, context),
    ...(inputs.config !== undefined && { path: inputs.config }),
    ...(inputs.scenarios !== undefined && { scenarios: inputs.scenarios }),
    ...(inputs.budget !== undefined && { budget: inputs.budget }),
    ...(inputs.name !== undefined && { name: inputs.name }),
  });
  const { warnings, file } = opened;
  await refuseUntrusted(context, file, opened.config);
  const wanted = { config: opened.config, file, token: inputs.githubToken };
  const { safety, overrides, notices } = await allowPreview(wanted, context, signal);
  const { accept, notices: remarked } = await acceptedFor(wanted, context, signal);
  const { accept: _, ...asked } = opened.config;
  const config = { ...asked, safety, ...(accept.length > 0 && { accept }) };
  const { baseline, merged, warnings: remarks } = await readBaseline(inputs.baseline, context.workspace);
  const seed = seedOf(inputs.seed, config.plan.seed, context.run.commit, seedOfBaseline(baseline, config));
  const whole = fittedPlan(config, planOf(config, seed, rememberedIn(baseline, merged, config.name, context.run.startedAt)));
  const plan = config.plan.shard === undefined ? whole : shardOf(whole, config.plan.shard, config);
  refuseOverCaps(plan, config, safety);
  return {
    config,
    configPath: file,
    plan,
    whole,
    ...(baseline !== undefined && { baseline }),
    warnings: [...warnings, ...remarks],
    overrides: [...overrides, ...raisedCaps(plan, config)],
    notices: [...notices, ...remarked],
  };
}

/** What is known of each pair, by the base and by merged pull requests of this gate. */
function rememberedIn(baseline: Baseline | undefined, merged: readonly Result[], name: string, now: string): Memory {
  const memory = memoryOf(typeof baseline === 'object' ? baseline : undefined);
  const others = merged.filter((one) => one.name === name).flatMap(({ coverage = [] }) => coverage);
  return others.length === 0 ? memory : { ...memory, coverage: withMerged(memory.coverage, others, now) };
}

/**
 * The address of the preview: from the input, else from the config, else from the event.
 * @throws GateFailure PREVIEW_REFUSED when the event is about production, even if an input sets the address; INPUT_INVALID when there is no
 * address
 */
function previewOf(inputs: Inputs, { event }: Context) {
  const message = eventClaim(event.name, event.payload);
  if (message.kind === 'production')
    throw new GateFailure('PREVIEW_REFUSED', message.message, {
      hint: "run the gate for previews only, for example `if: github.event.deployment.environment == 'Preview'`",
    });
  if (inputs.previewUrl !== undefined) return { previewOverride: inputs.previewUrl };
  if (message.kind !== 'announced') return {};
  if (message.url === null)
    throw new GateFailure('INPUT_INVALID', 'the deployment has no `environment_url`, so no preview is known', {
      hint: 'set `environment_url` in the deployment, or pass the address as the input `preview-url`; `target_url` and `log_url` are log pages',
    });
  return { previewFallback: message.url };
}

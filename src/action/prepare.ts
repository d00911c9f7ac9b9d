import type { Baseline } from '../core/compare/compare.ts';
import { seedOfBaseline } from '../core/compare/seed-of-baseline.ts';
import type { Config } from '../core/model/config.ts';
import type { Plan } from '../core/model/plan.ts';
import { planOf } from '../core/plan/plan.ts';
import { openConfig } from '../world/config/open-config.ts';
import { readBaseline } from './baseline.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { eventPreviewUrl } from './preview-url.ts';
import { seedOf } from './seed.ts';
import { refuseUntrusted } from './trust.ts';

export interface Prepared {
  readonly config: Config;
  readonly plan: Plan;
  /** What the run is compared with. */
  readonly baseline?: Baseline;
  readonly warnings: readonly string[];
}

/**
 * Inputs → config → plan. Touches nothing but the config file and the baseline.
 * @throws GateFailure of `openConfig`, PREVIEW_REFUSED or EVENT_REFUSED
 */
export async function prepare(inputs: Inputs, context: Context): Promise<Prepared> {
  const { config, warnings, file } = await openConfig({
    workspace: context.workspace,
    env: context.env,
    ...previewOf(inputs, context),
    ...(inputs.config !== undefined && { path: inputs.config }),
    ...(inputs.scenarios !== undefined && { scenarios: inputs.scenarios }),
    ...(inputs.budget !== undefined && { budget: inputs.budget }),
    ...(inputs.name !== undefined && { name: inputs.name }),
  });
  await refuseUntrusted(context, file, config);
  const { baseline, warnings: remarks } = await readBaseline(inputs.baseline, context.workspace);
  const seed = seedOf(inputs.seed, config.plan.seed, context.run.commit, seedOfBaseline(baseline));
  return { config, plan: planOf(config, seed), ...(baseline !== undefined && { baseline }), warnings: [...warnings, ...remarks] };
}

/** The input first, then the config's own, then the event's. */
function previewOf(inputs: Inputs, { event }: Context) {
  // Also where an input says the same address: production is refused by what the event tells of it.
  const told = eventPreviewUrl(event);
  if (inputs.previewUrl !== undefined) return { previewOverride: inputs.previewUrl };
  return told === undefined ? {} : { previewFallback: told };
}

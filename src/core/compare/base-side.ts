import { asksPreview } from '../checks/catalog.ts';
import type { CompareRules } from '../model/config/compare-rules.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Plan } from '../model/plan/plan.ts';

type Compared = Config & { readonly compare: CompareRules };

/** The input of the gate for the base. */
export interface BaseSide {
  readonly config: Config;
  readonly plan: Plan;
}

/** null: the config names no base. */
export function baseSide(config: Config, plan: Plan): BaseSide | null {
  if (!isCompared(config)) return null;
  const base = baseConfig(config);
  return { config: base, plan: basePlan(plan, base) };
}

/** The gate for the base, as a config of its own: the base's preview and targets, and the checks and faults that reach them. */
export function baseConfig(config: Compared): Config {
  const targets = baseTargets(config);
  const reached = reachedOn(targets);
  const { accept: _, compose: __, ...rest } = config;
  return {
    ...rest,
    preview: config.compare.preview,
    previewHeaders: config.compare.previewHeaders,
    targets,
    // A command, and a port with an address of its own, belong to the change alone.
    checks: config.checks.filter(asksPreview),
    faults: config.faults.flatMap((rule) => {
      const on = rule.on.filter((name) => reached.has(name));
      return on.length === 0 ? [] : [{ ...rule, on }];
    }),
    compare: null,
  };
}

/** The targets that replace those of the change. A link to the preview carries command checks, and those do not run on the base. */
function baseTargets({ targets, compare }: Compared): readonly Target[] {
  const standIns = new Map(compare.targets.map((target) => [target.name, target]));
  return targets.flatMap((target) => standIns.get(target.name) ?? []);
}

/** The scenarios whose faults can all be injected into the base. */
function basePlan(plan: Plan, { targets }: Config): Plan {
  const reached = reachedOn(targets);
  const { map: _, shard, ...rest } = plan;
  const runs = plan.scenarios.map(({ faults }) => faults.every(({ on }) => reached.has(on)));
  return {
    ...rest,
    scenarios: plan.scenarios.filter((_, nth) => runs[nth]),
    ...(shard !== undefined && { shard: { ...shard, places: shard.places.filter((_, nth) => runs[nth]) } }),
  };
}

const reachedOn = (targets: readonly Target[]): ReadonlySet<string> => new Set(['preview', ...targets.map(({ name }) => name)]);

export const isCompared = (config: Config): config is Compared => config.compare !== null;

import { fittedPlan } from '../../core/budget/fitted-plan.ts';
import { seedOfBaseline } from '../../core/compare/seed-of-baseline.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import type { Result } from '../../core/model/result/result.ts';
import { memoryOf } from '../../core/plan/map/worth-combining.ts';
import { parsePlan } from '../../core/plan/parse-plan.ts';
import { planOf } from '../../core/plan/plan.ts';
import { shardOf } from '../../core/shards/shard-of.ts';
import type { Arguments } from '../args/command.ts';
import { readText } from '../terminal/read-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { readBaseline } from './baseline.ts';
import { fitsConfig } from './fits-config.ts';
import { headCommit } from './head-commit.ts';
import { open } from './open.ts';
import { permit } from './permit.ts';
import { seedOf } from './seed.ts';

/**
 * The config, the plan that its seed draws or that `--plan` names, the result that `--baseline` names, and the safety overrides of the config.
 * `ask`: the gate requests its proof from a public preview.
 */
export async function loadRun(
  args: Arguments,
  io: Terminal,
  signal: AbortSignal,
  ask: boolean,
): Promise<{
  readonly config: Config;
  readonly configPath: string;
  readonly plan: Plan;
  /** The plan of which `plan` may be one part. */
  readonly whole: Plan;
  readonly commit: string;
  readonly overrides: readonly string[];
  readonly baseline?: Result;
}> {
  const { config, configPath } = await open(args, io);
  const commit = await headCommit(io.cwd, signal);
  const baseline = await readBaseline(args, io);
  const known = { config, configPath, commit, ...(baseline !== undefined && { baseline }) };
  const whole = await planFor(args, io, known);
  const plan = config.plan.shard === undefined ? whole : shardOf(whole, config.plan.shard, config);
  return { ...known, plan, whole, overrides: await permit({ config, plan, commit, ask }, io, signal) };
}

async function planFor(args: Arguments, io: Terminal, { config, commit, baseline }: Known): Promise<Plan> {
  const file = args.values.plan;
  if (file === undefined)
    return fittedPlan(config, planOf(config, seedOf(config.plan.seed, commit, seedOfBaseline(baseline, config)), memoryOf(baseline)));
  const plan = parsePlan(await readText(file, io.cwd, 'PLAN_INVALID'));
  fitsConfig(plan, config, 'PLAN_INVALID', { force: args.switches.has('force') });
  return plan;
}

interface Known {
  readonly config: Config;
  readonly commit: string;
  readonly baseline?: Result;
}

import { faultOf } from '../../core/faults/catalog.ts';
import type { Config } from '../../core/model/config/config.ts';
import { severest } from '../../core/plan/map/severest.ts';
import { planOf } from '../../core/plan/plan.ts';
import { commandLine } from '../../core/report/wording/command-line.ts';
import { previewTarget } from '../../core/targets/preview.ts';
import { headCommit } from '../run/head-commit.ts';
import { open } from '../run/open.ts';
import { permit } from '../run/permit.ts';
import { programOf } from '../run/program-of.ts';
import { runAndReport, tell } from '../run/run.ts';
import { seedOf } from '../run/seed.ts';
import type { Terminal } from '../terminal/terminal.ts';

const budgetMs = 240_000;
const reportDir = 'chaos-report';

/**
 * The first fault of the config on its first target, once and without a search afterwards. It has the most severe value of its range: a mild one that
 * passes would say little about the dependency.
 */
export function shortened(config: Config): Config {
  const [rule] = config.faults;
  const fault = faultOf(rule?.fault ?? '');
  const target = [...config.targets, previewTarget].find(({ name }) => name === rule?.on[0]);
  const first = rule === undefined || fault === undefined || target === undefined ? rule : severest({ rule, fault, target }).rule;
  return {
    ...config,
    faults: first === undefined ? config.faults : [{ ...first, on: first.on.slice(0, 1) }],
    plan: { ...config.plan, scenarios: 1, budgetMs, shrink: { ...config.plan.shrink, tries: 0 } },
  };
}

/** Runs that scenario. A passed and a failed gate are both a verdict: exit code 0. */
export async function shortRun(root: string, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const io: Terminal = { ...terminal, cwd: root, live: terminal.live };
  io.note('\nOne short scenario with this config, its first fault with the most severe value of its range:');
  const { config, configPath } = await open({ values: {}, switches: new Set(), positionals: [] }, io);
  const commit = await headCommit(root, signal);
  const short = shortened(config);
  const plan = planOf(short, seedOf(config.plan.seed, commit, undefined));
  const overrides = await permit({ config: short, plan, commit, ask: true }, io, signal);
  const result = await runAndReport({ config: short, configPath, plan, commit, overrides, reportDir, workspace: root }, io, signal);
  tell(result, { reportDir, asJson: false }, io);
  const isTested = ['passed', 'failed', 'inconclusive'].includes(result.verdict);
  const before = isTested ? 'read the config' : 'nothing was tested: follow the advice above';
  io.out(`\nnext: ${before}, then \`${commandLine([...programOf(io), 'run'])}\` for all scenarios, and commit the files\n`);
  return result.verdict === 'failed' ? 0 : result.exitCode;
}

import { resolve } from 'node:path';
import type { Config } from '../core/model/config.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { Target } from '../core/model/target.ts';
import { isOfCommit } from './checkout.ts';
import type { Context } from './context.ts';
import { trustLevelOf } from './trust-level.ts';

/**
 * A config names programs and victims. On events that anybody can cause, and that run with the repository's own rights, it must be the one of
 * the commit that GITHUB_SHA names, which is the base's, and starts nothing even so; a stranger's disturbs no process of a machine that
 * outlives the job. @throws GateFailure EVENT_REFUSED
 */
export async function refuseUntrusted(context: Context, configFile: string, config: Config): Promise<void> {
  const level = trustLevelOf(context.event);
  if (level === 'open') await refuseOpen(context, configFile, config);
  if (level === 'fork' && !isThrownAway(context) && touchesMachine(config))
    refuse(
      'this pull request comes from a fork, and its config disturbs processes or runs commands on a machine that is not known to be thrown away after the job',
      {
        hint: 'run the gate for forks on a runner of GitHub (`RUNNER_ENVIRONMENT` is `github-hosted` there), or with checks and links only',
      },
    );
}

/** Only GitHub's own runners are a new machine for each job; what says nothing, or something else, may be anything. */
const isThrownAway = ({ env }: Context): boolean => env.RUNNER_ENVIRONMENT === 'github-hosted';

async function refuseOpen({ event, env, workspace }: Context, configFile: string, config: Config): Promise<void> {
  const commit = env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(commit) || !(await isOfCommit(resolve(workspace, configFile), commit, workspace)))
    refuse(`on ${event.name} the config must come from the base branch, and this is not what is checked out`, {
      hint: 'use `pull_request` or `deployment_status`; or check out only the base branch, and let the pull request decide nothing but the preview',
    });
  if (runsCommands(config))
    refuse(`on ${event.name}, which anybody can cause, nothing is started and no command is run, and this config has some`, {
      hint: 'use `pull_request` or `deployment_status`; or a config without `run` and `command`: links, processes that are there already, traffic',
    });
}

const targetsOf = ({ targets, compare }: Config): readonly Target[] => [...targets, ...(compare?.targets ?? [])];

const runsCommands = (config: Config): boolean =>
  config.checks.some(({ kind }) => kind === 'command') ||
  targetsOf(config).some((target) => target.kind === 'command' || (target.kind === 'process' && target.run !== undefined));

const touchesMachine = (config: Config): boolean => runsCommands(config) || targetsOf(config).some(({ kind }) => kind === 'process');

function refuse(message: string, options: { readonly hint: string }): never {
  throw new GateFailure('EVENT_REFUSED', message, options);
}

import { resolve } from 'node:path';
import { runsPrograms } from '../../core/checks/catalog.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Target } from '../../core/model/config/target.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import type { Context } from '../context/context.ts';
import { type Doubt, doubtOfCommit } from './checkout.ts';
import { trustLevelOf } from './trust-level.ts';

/**
 * A config names programs and processes to disturb. On events that anyone can cause, and that run with the rights of the repository, the
 * config must be the one of the commit that GITHUB_SHA names, which is the base. Even then it starts no program. The config of a fork
 * disturbs no process on a machine that may outlive the job.
 * @throws GateFailure EVENT_REFUSED
 */
export async function refuseUntrusted(context: Context, configFile: string, config: Config): Promise<void> {
  const level = trustLevelOf(context.event);
  if (level === 'open') await refuseOpen(context, configFile, config);
  if (level === 'fork' && !isThrownAway(context) && touchesMachine(config))
    refuse('this pull request comes from a fork, and its config disturbs processes or runs commands on a runner that may outlive the job', {
      hint: 'for forks use a runner hosted by GitHub (`RUNNER_ENVIRONMENT` is `github-hosted`), or a config with checks and links only',
    });
}

/** Only runners hosted by GitHub are a new machine for each job. A missing or other value may be any machine. */
const isThrownAway = ({ env }: Context): boolean => env.RUNNER_ENVIRONMENT === 'github-hosted';

async function refuseOpen({ event, env, workspace }: Context, configFile: string, config: Config): Promise<void> {
  const commit = env.GITHUB_SHA ?? '';
  const doubt = isCommitName(commit) ? await doubtOfCommit(resolve(workspace, configFile), commit, workspace) : 'no commit';
  if (doubt !== null)
    refuse(`on ${event.name} the config must come from the base branch, and it is not known whether this one does: ${doubts[doubt]}`, {
      hint: `${remedies[doubt]}; or use \`pull_request\` or \`deployment_status\``,
    });
  if (runsCommands(config))
    refuse(`on ${event.name}, which anyone can cause, the gate starts no process and runs no command, and this config needs that`, {
      hint: 'use `pull_request` or `deployment_status`; or a config without `run` and `command`: links, processes that already run, traffic',
    });
}

const isCommitName = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

const doubts: Readonly<Record<Doubt, string>> = {
  'no checkout': 'the workspace is not in a git repository',
  'no git': '`git` is not installed',
  'no commit': 'the commit that GITHUB_SHA names is not in the checkout',
  'no such file': 'the commit that GITHUB_SHA names does not have this file',
  'another file': 'the file differs from that of the commit that GITHUB_SHA names',
};

const checkOutBase = 'check out the base branch (`actions/checkout` without `ref`), so that only the preview comes from the pull request';
const remedies: Readonly<Record<Doubt, string>> = {
  'no checkout': 'run `actions/checkout` before the gate; if the job runs in a container, install `git` in it',
  'no git': 'install `git` in the container of the job, before `actions/checkout`',
  'no commit': checkOutBase,
  'no such file': 'merge the config into the base branch first',
  'another file': `${checkOutBase}; no earlier step may change the config`,
};

const targetsOf = ({ targets, compare }: Config): readonly Target[] => [...targets, ...(compare?.targets ?? [])];

const runsCommands = (config: Config): boolean =>
  config.compose !== undefined ||
  config.checks.some(runsPrograms) ||
  targetsOf(config).some((target) => kindOf(target).runsPrograms(target));

const touchesMachine = (config: Config): boolean =>
  runsCommands(config) || targetsOf(config).some((target) => kindOf(target).touchesMachine(target));

function refuse(message: string, options: { readonly hint: string }): never {
  throw new GateFailure('EVENT_REFUSED', message, options);
}

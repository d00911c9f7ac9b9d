import type { Result } from '../../core/model/result/result.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { secretOfVariables } from '../../core/secrets/environment-secrets.ts';
import { namesInResult } from '../../core/secrets/names-in-result.ts';
import type { Context } from '../context/context.ts';
import type { Inputs } from '../context/inputs.ts';
import type { Runner } from './runner.ts';
import { secretsOf } from './secrets.ts';

/**
 * Masks the secrets of the run. The journals name the variables that the config used, and the post step has the same variables as the main
 * step. Values that the result shows as names are public.
 */
export function mask(
  result: Result | null,
  events: readonly RunEvent[],
  { githubToken }: Inputs,
  { env, run, workspace }: Context,
  runner: Runner,
): void {
  const asked = events.filter((event) => event.type === 'run.started');
  const planned = asked.flatMap(({ plan }) => [plan.name, ...plan.scenarios.flatMap(({ faults }) => faults.map(({ on }) => on))]);
  const named = [run.commit, workspace, ...planned, ...(result === null ? [] : namesInResult(result))];
  const all = asked.length === 0 ? [null] : asked.map((one) => ({ ...one, secret: secretOfVariables(one.variables ?? [], env) }));
  runner.hide(all.flatMap((one) => secretsOf(one, githubToken, env, named)));
}

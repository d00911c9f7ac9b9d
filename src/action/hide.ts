import type { RunEvent } from '../core/model/event.ts';
import type { Result } from '../core/model/result.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import { secretsOf } from './secrets.ts';

/** By what the journals say was asked, if they do. What the result shows by its name is public. */
export function hide(
  result: Result | null,
  events: readonly RunEvent[],
  { githubToken }: Inputs,
  { env, run }: Context,
  runner: Runner,
): void {
  const asked = events.filter((event) => event.type === 'run.started');
  const all = asked.length === 0 ? [null] : asked;
  const planned = asked.flatMap(({ plan }) => [plan.name, ...plan.scenarios.flatMap(({ faults }) => faults.map(({ on }) => on))]);
  const named = [...planned, ...(result === null ? [] : namesIn(result))];
  runner.hide(all.flatMap((one) => secretsOf(one, githubToken, env, [run.commit, ...named])));
}

const namesIn = ({ name, checks, scenarios }: Result): string[] => [
  name,
  ...checks.map((check) => check.name),
  ...scenarios.flatMap(({ faults }) => faults.map(({ spec }) => spec.on)),
];

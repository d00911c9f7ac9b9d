import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the main step saves for the post step. `journal`: the path that its journal will have. `begun`: the journal exists. `base_journal`:
 * the same path for the gate of the base, if there is one. `step`: the id of this step. `result`: the report contains the verdict. `ended`:
 * the verdict, saved when everything is published; if it is missing, the main step died or was interrupted.
 */
export const stateKeys = ['journal', 'begun', 'base_journal', 'step', 'result', 'ended'] as const;
export type StateKey = (typeof stateKeys)[number];

/**
 * Appends to the state file of the runner synchronously: the runner reads it even after a SIGKILL. The official client may still be loading
 * when the first fault is injected, so it is not used here (docs.github.com, "Sending values to the pre and post actions").
 */
export function saveState(env: Environment, key: StateKey, value: string): void {
  const file = env.GITHUB_STATE;
  if (file === undefined || file === '') return;
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${key}<<${delimiter}\n${value}\n${delimiter}\n`);
}

export const readState = (env: Environment, key: StateKey): string | undefined => env[`STATE_${key}`] || undefined;

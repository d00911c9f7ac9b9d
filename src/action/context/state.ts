import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The state that main passes to post. `journal`: where it will be; `begun`: it exists; `base_journal`: where that of the base's gate
 * will lie, where there is one; `step`: a name of this step; `result`: the verdict is in the report; `ended`: the verdict, once everything is published; without it main
 * died, or was cut short.
 */
export const stateKeys = ['journal', 'begun', 'base_journal', 'step', 'result', 'ended'] as const;
export type StateKey = (typeof stateKeys)[number];

/**
 * Written immediately and in place: the runner reads the file even after SIGKILL. The client for this loads slower than the first
 * fault may come, so the file is written here (docs.github.com, "Sending values to the pre and post actions").
 */
export function saveState(env: Environment, key: StateKey, value: string): void {
  const file = env.GITHUB_STATE;
  if (file === undefined || file === '') return;
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${key}<<${delimiter}\n${value}\n${delimiter}\n`);
}

export const readState = (env: Environment, key: StateKey): string | undefined => env[`STATE_${key}`] || undefined;

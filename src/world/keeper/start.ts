import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../process/environment.ts';
import { Channel } from './channel.ts';
import type { KeeperClient } from './client.ts';

export interface KeeperOptions {
  /** The folder of the bundle, or `src/`. */
  readonly home: URL;
  /** The folder for `keeper.log`. */
  readonly logDir: string;
  /** The journal that the keeper carries out when the gate dies. Without one it only lets its links forward everything and exits. */
  readonly journal?: string;
  /**
   * The latest end of the run, in ms after the start: the keeper then ends the gate. Enables the lease, which the gate renews every second.
   */
  readonly deadlineMs?: number;
  /** Words of a command that starts it in another place. */
  readonly enter?: readonly string[];
}

const silenceMs = 5_000;
const renewMs = 1_000;

/**
 * Starts the process that carries the links. It has its own session, so that neither Ctrl-C nor the runner's signals to the gate reach it,
 * and a channel whose end shows that the gate has died. It accepts requests immediately; `booted` resolves when it is known to run.
 */
export async function startKeeper({ home, logDir, journal, deadlineMs, enter = [] }: KeeperOptions): Promise<KeeperClient> {
  await mkdir(logDir, { recursive: true });
  const lease = deadlineMs === undefined ? null : { silenceMs, deadlineMs };
  const words = [...enter, process.execPath, keeperProgram(home)];
  const child = await spawnKeeper(words, enter.length > 0, join(logDir, 'keeper.log'));
  const channel = new Channel(child, { ask: 'hello', journal: journal ?? null, lease });
  if (lease !== null) channel.renewEvery(renewMs);
  return channel;
}

/** `keeper.js` of the bundle, or `keeper/bin.ts` in a source tree. */
function keeperProgram(home: URL): string {
  const bundled = fileURLToPath(new URL('keeper.js', home));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL('keeper/bin.ts', home));
}

/** Programs that enter another place, such as `sudo`, may close all descriptors from 3 on. */
async function spawnKeeper([file = '', ...words]: readonly string[], isEntering: boolean, logPath: string): Promise<ChildProcess> {
  const log = await open(logPath, 'a', 0o600);
  const output = [log.fd, log.fd];
  try {
    return spawn(file, words, {
      detached: true,
      stdio: isEntering ? ['ipc', ...output] : ['ignore', ...output, 'ipc'],
      serialization: 'json',
      env: environment(),
    });
  } finally {
    await log.close();
  }
}

function environment(): Record<string, string> {
  const { NODE_OPTIONS: _, ...kept } = childEnvironment(process.env, { CHAOS_GATE_KEEPER: '1' });
  return kept;
}

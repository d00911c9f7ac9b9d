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
  /** `keeper.log` goes here. */
  readonly logDir: string;
  /** What the keeper makes good when the gate dies; without one it only lets its links pass through and leaves. */
  readonly journal?: string;
  /** After so long the run should be over in any case: the keeper then ends the gate. With it the gate is under a lease, which is renewed every second. */
  readonly deadlineMs?: number;
}

const silenceMs = 5_000;
const renewMs = 1_000;

/**
 * Starts the process that carries the links: in a session of its own, so that neither Ctrl-C nor the runner's signals to the gate
 * reach it, and tied to the gate by a channel whose end tells it that the gate is dead. It can be asked at
 * once; that it has come up is known when `booted` resolves.
 */
export async function startKeeper({ home, logDir, journal, deadlineMs }: KeeperOptions): Promise<KeeperClient> {
  await mkdir(logDir, { recursive: true });
  const lease = deadlineMs === undefined ? null : { silenceMs, deadlineMs };
  const child = await spawnKeeper(keeperProgram(home), join(logDir, 'keeper.log'));
  const channel = new Channel(child, { ask: 'hello', journal: journal ?? null, lease });
  if (lease !== null) channel.renewEvery(renewMs);
  return channel;
}

/** `keeper.js` of the bundle; `keeper/bin.ts` where there is only source. */
function keeperProgram(home: URL): string {
  const bundled = fileURLToPath(new URL('keeper.js', home));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL('keeper/bin.ts', home));
}

async function spawnKeeper(door: string, logPath: string): Promise<ChildProcess> {
  const log = await open(logPath, 'a', 0o600);
  try {
    return spawn(process.execPath, [door], {
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
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

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ProcessIdentity } from '../../../core/model/event.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessTarget } from '../../../core/model/target.ts';
import { childEnvironment } from '../../process/environment.ts';
import { identityOf } from '../../process/identity.ts';
import { markName } from '../../process/scan.ts';

/** A process that the gate has started. */
export interface Started {
  readonly leader: ProcessIdentity;
  /** In the environment of all that comes of it. */
  readonly mark: string;
  readonly child: ChildProcess;
  readonly logFile: string;
}

/**
 * Starts the target's command without a shell, in a session of its own, marked, its output in a file: nothing that it prints reaches our
 * stdout, where the runner would read commands. Rejects with TARGET_UNAVAILABLE.
 */
export async function startProcess(target: ProcessTarget, place: { mark: string; workspace: string; logDir: string }): Promise<Started> {
  const [command, ...words] = target.run ?? [];
  if (command === undefined) throw new TypeError(`target "${target.name}" has no command`);
  await mkdir(place.logDir, { recursive: true });
  const logFile = join(place.logDir, `${target.name.replace(/[^A-Za-z0-9._-]/g, '_')}.log`);
  const log = await open(logFile, 'a', 0o600);
  try {
    const child = spawn(command, words, {
      cwd: resolve(place.workspace, target.cwd ?? '.'),
      env: childEnvironment(process.env, { ...target.env, [markName]: place.mark }),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      shell: false,
    });
    await spawned(child, target.name, command);
    // One that cannot be ended must not keep the gate from ending.
    child.unref();
    return { leader: await leaderOf(child, target.name, logFile), mark: place.mark, child, logFile };
  } finally {
    await log.close();
  }
}

function spawned(child: ChildProcess, name: string, command: string): Promise<void> {
  return new Promise((done, fail) => {
    child.once('spawn', done);
    child.once('error', (cause) =>
      fail(
        new GateFailure('TARGET_UNAVAILABLE', `target "${name}" cannot be started: ${cause.message}`, {
          cause,
          hint: `Is \`${command}\` installed, and does \`cwd\` exist?`,
        }),
      ),
    );
  });
}

async function leaderOf(child: ChildProcess, name: string, logFile: string): Promise<ProcessIdentity> {
  const leader = child.pid === undefined ? null : await identityOf(child.pid);
  if (leader === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `target "${name}" ended as soon as it was started`, { hint: `See ${logFile}.` });
  return leader;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { identityOf } from '../../process/identity.ts';
import { type Inherited, startInheriting } from '../../process/inherited.ts';
import { lastLines } from '../../process/last-lines.ts';
import { whyNotStarted } from './cannot-start.ts';
import { endedEarly } from './ended-early.ts';
import { environmentOf, placeOf } from './place.ts';

interface Log {
  readonly logFile: string;
  /** Where the output of this start begins in the log: all starts of a target append to the same log. */
  readonly logFromByte: number;
}

/** A process that the gate has started. */
export interface Started extends Log {
  readonly leader: ProcessIdentity;
  /** An environment variable of the process and all its descendants. */
  readonly mark: string;
  readonly inherited: Inherited | null;
  readonly child: ChildProcess;
}

interface Place {
  readonly mark: string;
  readonly inherited: Inherited | null;
  readonly workspace: string;
  readonly logDir: string;
}

/**
 * Starts the target's command without a shell, in its own session, marked, with its output in a file. No output reaches the gate's stdout,
 * where the runner would execute workflow commands. Rejects with TARGET_UNAVAILABLE.
 */
export async function startProcess(target: ProcessTarget, place: Place): Promise<Started> {
  const [command, ...words] = target.run ?? [];
  if (command === undefined) throw new TypeError(`target "${target.name}" has no command`);
  await mkdir(place.logDir, { recursive: true });
  const logFile = join(place.logDir, `${target.name.replace(/[^A-Za-z0-9._-]/g, '_')}.log`);
  const log = await open(logFile, 'a', 0o600);
  try {
    const logFromByte = (await log.stat()).size;
    const child = startInheriting(place.inherited, () =>
      spawn(command, words, {
        cwd: placeOf(target, place.workspace).cwd,
        env: environmentOf(target, place.mark, place.workspace),
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
        shell: false,
      }),
    );
    await spawned(child, target, place.workspace);
    // A process that cannot be ended must not keep the gate from ending.
    child.unref();
    const leader = await leaderOf(child, target, place.workspace, { logFile, logFromByte });
    return { leader, mark: place.mark, inherited: place.inherited, child, logFile, logFromByte };
  } finally {
    await log.close();
  }
}

async function spawned(child: ChildProcess, target: ProcessTarget, workspace: string): Promise<void> {
  const cause = await new Promise<Error | null>((done) => {
    child.once('spawn', () => done(null));
    child.once('error', done);
  });
  if (cause === null) return;
  const why = await whyNotStarted(target.run?.[0] ?? '', placeOf(target, workspace));
  throw new GateFailure('TARGET_UNAVAILABLE', `target "${target.name}" cannot be started: ${why?.message ?? cause.message}`, {
    cause,
    hint: why?.hint ?? 'Run the same command yourself in `cwd` to see why.',
  });
}

/** A process that has already ended has no identity. */
async function leaderOf(child: ChildProcess, target: ProcessTarget, workspace: string, log: Log): Promise<ProcessIdentity> {
  const leader = child.pid === undefined ? null : await identityOf(child.pid);
  if (leader !== null) return leader;
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const output = await lastLines(log.logFile, log.logFromByte);
  throw await endedEarly(target, { exit: child.exitCode, signal: child.signalCode, output }, 'as soon as it was started', {
    workspace,
    ...log,
  });
}

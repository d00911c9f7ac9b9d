import { stat } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { identityOf, stateOf } from '../process/identity.ts';
import { allPids } from '../process/scan.ts';
import { canSudo, lastLine, wordsBy } from '../reach/reach.ts';
import { runCommand } from '../reach/run-command.ts';
import type { Container } from './inspect.ts';
import { askEngine } from './request.ts';

/**
 * The main process of a container, where the engine's machine is this one; `null`: it is elsewhere, or another process has that number. The
 * kernel names the container in the cgroup of its processes, with Docker as with Podman.
 */
export async function mainProcess({ id, pid }: Pick<Container, 'id' | 'pid'>): Promise<ProcessIdentity | null> {
  if (pid <= 1) return null;
  const identity = await identityOf(pid);
  return identity !== null && (await isInContainer(pid, id)) ? identity : null;
}

/** Does this process run in the container with this full id? */
export const isInContainer = async (pid: number, id: string): Promise<boolean> =>
  (await readSmallFile(`/proc/${pid}/cgroup`).catch(() => '')).includes(id);

/** Every process of a container on this machine. */
export async function processesIn(id: string): Promise<readonly ProcessIdentity[]> {
  const all = await Promise.all((await allPids()).map(async (pid) => ((await isInContainer(pid, id)) ? identityOf(pid) : null)));
  return all.filter((one) => one !== null);
}

const sudoLimitMs = 10_000;

/** By which way a signal reaches the main process. */
export type SignalWay = 'directly' | 'sudo' | 'engine';

/**
 * The engine's own kill is the last way, and only for a container without a restart policy: after it, the engine takes the container as stopped
 * by hand and no longer restarts it, so the fault would destroy what it tests.
 * @throws GateFailure TARGET_UNAVAILABLE where no way is open
 */
export async function signalWayOf(container: Container, main: ProcessIdentity | null, signal: AbortSignal): Promise<SignalWay> {
  if (main !== null) {
    const owner = await stat(`/proc/${main.pid}`).catch(() => null);
    if (process.geteuid?.() === 0 || owner?.uid === process.geteuid?.()) return 'directly';
    if (await canSudo(signal)) return 'sudo';
  }
  if (!container.supervised) return 'engine';
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    main === null
      ? `the main process of container "${container.name}" is not on this machine, and the engine's own kill would switch its restart policy off`
      : `this user may not signal the main process of container "${container.name}", and the engine's own kill would switch its restart policy off`,
    { hint: 'run the gate as root, or with `sudo` that asks for no password, on the machine of the engine' },
  );
}

/** Sends the signal. `false`: the process had ended before. */
export async function strike(
  socketPath: string,
  { id }: Pick<Container, 'id'>,
  main: ProcessIdentity | null,
  way: SignalWay,
  name: 'SIGKILL' | 'SIGTERM',
  signal: AbortSignal,
): Promise<boolean> {
  if (way === 'engine') {
    const { status } = await askEngine(socketPath, 'POST', `/containers/${id}/kill?signal=${name}`, signal);
    return status === 204;
  }
  if (main === null || (await stateOf(main)) === null) return false;
  if (way === 'directly') process.kill(main.pid, name);
  else {
    const end = await runCommand(
      wordsBy('sudo', 'machine', ['kill', `-${name.slice(3)}`, String(main.pid)], sudoLimitMs),
      { limitMs: sudoLimitMs },
      signal,
    );
    if (end.status !== 0) throw new Error(`sudo kill failed: ${lastLine(end)}`);
  }
  return true;
}

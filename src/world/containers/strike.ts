import { readFile, stat } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { identityOf, stateOf } from '../process/identity.ts';
import { canSudo, runWith } from '../process/rights.ts';
import type { Container } from './inspect.ts';
import { askEngine } from './request.ts';

/**
 * The main process of a container, where the engine's machine is this one; `null`: it is elsewhere, or another process has that number. The
 * kernel names the container in the cgroup of its processes, with Docker as with Podman.
 */
export async function mainProcess({ id, pid }: Container): Promise<ProcessIdentity | null> {
  if (pid <= 1) return null;
  const identity = await identityOf(pid);
  const groups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
  return identity !== null && groups.includes(id) ? identity : null;
}

/** By which way a signal reaches the main process. */
export type SignalWay = 'directly' | 'sudo' | 'engine';

/**
 * The engine's own kill is the last way, and only for a container without a restart policy: after it, the engine takes the container as stopped
 * by hand and no longer restarts it, so the fault would destroy what it tests.
 * @throws GateFailure TARGET_UNAVAILABLE where no way is open
 */
export async function signalWayOf(container: Container, main: ProcessIdentity | null): Promise<SignalWay> {
  if (main !== null) {
    const owner = await stat(`/proc/${main.pid}`).catch(() => null);
    if (process.geteuid?.() === 0 || owner?.uid === process.geteuid?.()) return 'directly';
    if (await canSudo()) return 'sudo';
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
  else await runWith('sudo', ['kill', `-${name.slice(3)}`, String(main.pid)], signal);
  return true;
}

import { stat } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { signalTo, stateOf } from '../process/identity.ts';
import type { Near } from '../reach/helper.ts';
import { findReach, type Reach, reachBy, reasonLine } from '../reach/reach.ts';
import { rights, wayFor } from '../reach/rights.ts';
import { isInOwnUserNamespace } from '../reach/user-namespace.ts';
import type { Container } from './inspect.ts';
import { askEngine } from './request.ts';

/** Sends a signal to the main process of one start of a container. `false`: the process had ended before. */
export type Strike = (name: 'SIGKILL' | 'SIGTERM', signal: AbortSignal) => Promise<boolean>;

/**
 * How a signal reaches the main process: directly, by `sudo`, by the engine, or from a helper container. The engine's own kill is only for a container
 * without a restart policy: after it, the engine takes the container as stopped by hand and no longer restarts it, so the fault would destroy
 * what it tests.
 * @param main `null`: it is not on this machine
 * @throws GateFailure TARGET_UNAVAILABLE where no way is open
 */
export async function strikeFor(
  {
    socket,
    container,
    runId,
    near,
  }: { readonly socket: string; readonly container: Container; readonly runId: string; readonly near: Near },
  main: ProcessIdentity | null,
  signal: AbortSignal,
): Promise<Strike> {
  const byEngine: Strike = async (name, limit) =>
    (await askEngine(socket, 'POST', `/containers/${container.id}/kill?signal=${name}`, limit)).status === 204;
  if (main === null) {
    if (!container.supervised) return byEngine;
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `the main process of container "${container.name}" is not on this machine, and ${noEngineKill}`,
      { hint: 'run the gate on the machine of the container engine' },
    );
  }
  const owner = await stat(`/proc/${main.pid}`).catch(() => null);
  if (owner?.uid === process.geteuid?.() || (await isInOwnUserNamespace(main.pid))) return (name) => signalTo(main, name);
  const way = await wayFor(rights.signal, signal);
  if (way === 'root') return (name) => signalTo(main, name);
  if (way === 'sudo') return killBy(reachBy(way, runId), main);
  if (!container.supervised) return byEngine;
  const reach = await findReach(signal, runId, rights.signal, near);
  // Signal 0 is not delivered, but tells whether another one would be.
  const end = await reach.run('machine', ['kill', '-0', String(main.pid)], signal);
  if (end.status === 0) return killBy(reach, main);
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    `${way.message}; a helper container cannot signal the main process (${reasonLine(end)}), and ${noEngineKill} ("${container.name}")`,
    { ...(way.hint !== undefined && { hint: way.hint }) },
  );
}

const noEngineKill = "the engine's own kill would switch the restart policy of the container off";

const killBy =
  (reach: Reach, main: ProcessIdentity): Strike =>
  async (name, signal) => {
    if ((await stateOf(main)) === null) return false;
    const end = await reach.run('machine', ['kill', `-${name.slice(3)}`, String(main.pid)], signal);
    if (end.status !== 0) throw new Error(`kill by ${reach.way} failed: ${reasonLine(end)}`);
    return true;
  };

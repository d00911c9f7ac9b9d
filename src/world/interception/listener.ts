import type { Target } from '../../core/model/config/target.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import { protectionOf } from '../process/guard.ts';
import { listenersOf, usersListeningOn } from '../process/listeners.ts';

/**
 * Connections to a port of this machine are those of every program on it, so a wrong number must not reach what the machine itself needs.
 * @throws GateFailure TARGET_REFUSED where the gate or what has started it listens on the port; or root, if the gate has another user and no target
 * of the config is the process with this port
 */
export async function refuseListener(link: string, port: number, targets: readonly Target[]): Promise<void> {
  for (const pid of await listenersOf(port)) {
    const protection = await protectionOf(pid);
    if (protection !== null) throw refused(link, port, `process ${pid} listens there, and ${protection}`, 'check the port in `to`');
  }
  const isNamed = targets.some((target) => kindOf(target).isServer(target) && kindOf(target).listensOn(target)?.port === port);
  if (isNamed || process.geteuid?.() === 0 || !(await usersListeningOn(port)).includes(0)) return;
  throw refused(
    link,
    port,
    'a program of root listens there, which the gate takes as a part of the machine',
    `if it belongs to the preview, add it as a target (\`process: { port: ${port} }\`); or use \`listen\` and point the application at it`,
  );
}

const refused = (link: string, port: number, why: string, hint: string): GateFailure =>
  new GateFailure('TARGET_REFUSED', `the connections of link "${link}" to port ${port} of this machine are not intercepted: ${why}`, {
    hint,
  });

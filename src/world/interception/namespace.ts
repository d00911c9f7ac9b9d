import { GateFailure } from '../../core/model/failure.ts';
import { ownIds } from '../containers/find.ts';
import type { Container } from '../containers/inspect.ts';
import { mainProcess } from '../containers/main-process.ts';
import { isInOwnUserNamespace } from '../reach/user-namespace.ts';
import type { Network } from '../reach/words.ts';

/** The network namespace of a container. */
export interface Namespace {
  readonly place: Network;
  /** A process in it. */
  readonly pid: number;
}

/** What the network of a container is needed for: a fault on the container, or a link to it or from it. */
export type Use = 'fault' | 'server' | 'client';

/** What to do where the network is that of the whole machine. */
const withoutOwnNetwork: Readonly<Record<Use, string>> = {
  fault:
    'the gate cannot tell its packets from those of the machine: intercept its connections (`link: { to: 127.0.0.1:PORT }`), or use a fault that needs no network of its own: `kill`, `pause`, `cpu`',
  server: 'write the address on this machine: `link: { to: 127.0.0.1:PORT }`',
  client:
    'the gate cannot tell its connections from those of the machine; if `to` is a container, leave `from` out: then the connections of all its clients are intercepted',
};

const unavailable = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });

/** @throws GateFailure for a container whose network the gate must not, or cannot, change */
export async function refuseIfUnreachable({ id, name, netns, networkMode }: Container, use: Use): Promise<void> {
  if ((await ownIds()).includes(id))
    throw new GateFailure('TARGET_REFUSED', `the network of container "${name}" is not touched: the gate itself runs in it`, {
      hint: 'name a container of the preview',
    });
  if (networkMode === 'host')
    throw unavailable(`container "${name}" uses the network of this machine (\`network_mode: host\`)`, withoutOwnNetwork[use]);
  const owner = /^container:([0-9a-f]{12})/.exec(networkMode)?.[1];
  if (networkMode.startsWith('container:'))
    throw unavailable(
      `container "${name}" uses the network of another container (\`network_mode: service:…\`)`,
      `name the container whose network it is${owner === undefined ? '' : `, here \`container: ${owner}\``}`,
    );
  if (networkMode === 'none' || netns === '')
    throw unavailable(`container "${name}" has no network`, 'give it a network, or a fault that needs none: `kill`, `pause`, `cpu`');
}

/**
 * The network namespace of a running container, and a process in it.
 * @throws GateFailure where the gate must not, or cannot, change it
 */
export async function namespaceOf(container: Container, use: Use = 'fault'): Promise<Namespace> {
  const { id, name, netns } = container;
  await refuseIfUnreachable(container, use);
  const main = await mainProcess(container);
  if (main === null)
    throw unavailable(
      `the main process of container "${name}" is not on this machine, so its network cannot be reached`,
      'run the gate on the machine where the container engine runs, in a job without `container:`',
    );
  const isEntered = await isInOwnUserNamespace(main.pid);
  return { place: { netns, ...(isEntered && { main: { container: id, process: main } }) }, pid: main.pid };
}

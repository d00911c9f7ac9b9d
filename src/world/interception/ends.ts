import type { Address } from '../../core/address/address.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import type { Target } from '../../core/model/config/target.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type InterceptedLink, isName } from '../../core/targets/link.ts';
import { namedIn } from '../../core/targets/named.ts';
import { sinceTheStart } from '../../core/verdict/after-reset.ts';
import { type Find, findCompose, findOf, findPublisher } from '../containers/find.ts';
import { gatewayOf } from '../containers/gateway.ts';
import type { Container } from '../containers/inspect.ts';
import { refusePaused } from '../containers/paused.ts';
import { engineErrorCode } from '../containers/request.ts';
import { isOwnRootless, refuseRootless } from '../containers/rootless.ts';
import { engineSocket } from '../containers/socket.ts';
import { usersListeningOn } from '../process/listeners.ts';
import { isOwnAddress } from '../process/own-address.ts';
import { addressesOf } from './addresses.ts';
import { clientAddressesOf } from './client-addresses.ts';
import { insideOf } from './inside.ts';
import { refuseListener } from './listener.ts';
import { refuseIfUnreachable, type Use } from './namespace.ts';
import { type Ends, namesOf, type Rules, siteOf } from './site.ts';

/** How the ends of a link are looked up; again after each start of a container. */
export interface Lookup {
  /** `null`: no container is involved. */
  readonly socketPath: string | null;
  /** Can the addresses change without a start of a container? */
  readonly resolvesName: boolean;
  look(signal: AbortSignal): Promise<Ends>;
}

/** What names in a link refer to. */
export interface Surroundings {
  readonly targets: readonly Target[];
  readonly workspace: string;
  /** The Compose project that the gate has started, if it has. */
  readonly composeProject?: string;
}

const unavailable = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });

/**
 * Decides which side of the connection is intercepted: the client's if the config names one, else the server's, or that of this machine.
 * @param inside carry the link in the network of a container, also where this machine has an address in it
 */
export async function lookupOf(
  link: InterceptedLink,
  { targets, workspace, composeProject }: Surroundings,
  signal: AbortSignal,
  inside = false,
): Promise<Lookup> {
  const { to, from } = link;
  const isInside = async (ends: readonly Find[], socketPath: string) => (await refuseEnds(ends, socketPath, signal)) || inside;
  if (isLoopback(to.host)) return onThisMachine(link, targets, isInside, signal);
  const clientTarget = targets.find(({ name }) => name === from);
  const client = clientTarget === undefined ? null : findOf(clientTarget, workspace, composeProject);
  if (from !== undefined && client === null) throw new TypeError(`link "${link.name}" names a client that is not a container`);
  const socketPath = await engineSocket();
  const named = namedIn(targets, to.host);
  if (client !== null && named === undefined && !isName(to)) {
    const inside = await isInside([client], socketPath);
    const near = inside ? { socket: socketPath } : undefined;
    const [addresses, addressesAt] = [addressesOf(to.host), clientAddressesOf(to.host, near)];
    const isKnownHere = await addresses().then(
      () => true,
      (error: GateFailure) => {
        if (error.code === 'TARGET_REFUSED') throw error;
        return false;
      },
    );
    let dialled = to.host;
    const look = async (limit: AbortSignal): Promise<Ends> => {
      const clients = await runningOf(client, socketPath, limit);
      const theirs = await addressesAt(clients, limit);
      const all = await addresses(theirs);
      // The keeper looks the name up on this machine, if that is possible.
      if ((inside || !isKnownHere) && !theirs.includes(dialled)) dialled = theirs[0] ?? (inside ? all[0] : undefined) ?? dialled;
      return atClientsOfHost({ socketPath, inside }, clients, { host: dialled, port: to.port }, all, limit);
    };
    return { socketPath, resolvesName: true, look };
  }
  const server =
    named === undefined
      ? findCompose({ kind: 'compose', name: link.name, service: to.host }, workspace, composeProject)
      : findOf(named, workspace, composeProject);
  if (server === null) throw new TypeError(`link "${link.name}" names a server that is not a container`);
  const engine = { socketPath, inside: await isInside(client === null ? [server] : [client, server], socketPath) };
  return {
    socketPath,
    resolvesName: false,
    look: async (limit) => (client === null ? atServer(engine, server, to.port, limit) : atClients(engine, client, server, to.port, limit)),
  };
}

/** An engine, and whether links are carried in the networks of its containers. */
interface Engine {
  readonly socketPath: string;
  readonly inside: boolean;
}

/** Only at the beginning: later a fault of the gate may pause the same container. @throws GateFailure TARGET_UNAVAILABLE @returns is the engine rootless? */
async function refuseEnds(ends: readonly Find[], socketPath: string, signal: AbortSignal): Promise<boolean> {
  for (const find of ends)
    for (const container of await find(socketPath, signal)) {
      await refuseRootless(socketPath, null, signal);
      refusePaused(container);
    }
  return isOwnRootless(socketPath, signal);
}

/** A port of this machine leads into a container, or belongs to a process. Where no engine runs there is no container. */
async function onThisMachine(
  { name, to }: InterceptedLink,
  targets: readonly Target[],
  isInside: (ends: readonly Find[], socketPath: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<Lookup> {
  const socketPath = await engineSocket().catch(() => null);
  if (socketPath !== null) {
    const find = findPublisher(to.port);
    const [found] = await find(socketPath, signal).catch(async (error: unknown) => {
      // An engine that does not respond is an error: without its response, clients in other containers would go past the link. But a socket
      // that refuses connections is what an engine that has ended leaves behind, and a program that listens here is then no proxy of it.
      if (engineErrorCode(error) === 'ECONNREFUSED' && (await usersListeningOn(to.port)).length > 0) return [];
      throw error;
    });
    const port = found?.published.find(({ hostPort }) => hostPort === to.port)?.port;
    if (port !== undefined) {
      const engine = { socketPath, inside: await isInside([find], socketPath) };
      return { socketPath, resolvesName: false, look: (limit) => atServer(engine, find, port, limit) };
    }
  }
  await refuseListener(name, to.port, targets);
  const ends: Ends = {
    // Both families: `localhost` means ::1 to many programs.
    listenHost: isOwnAddress('::1') ? '::' : '127.0.0.1',
    sites: [{ place: 'machine', pid: 'self', rules: { side: 'host' }, peers: [], server: { host: '127.0.0.1', port: to.port } }],
    published: [to.port],
    containers: [],
  };
  return { socketPath: null, resolvesName: false, look: async () => ends };
}

/** At each replica. One link carries the connections of all, and knows the replica by the address from which it gets a connection. */
async function atServer({ socketPath, inside }: Engine, find: Find, port: number, signal: AbortSignal): Promise<Ends> {
  const servers = await runningOf(find, socketPath, signal);
  const listener = inside ? null : await listenerIn(socketPath, servers, 'server', signal);
  if (listener === null) return insideOf('to', servers, { side: 'server' }, { port });
  return {
    listenHost: listener.gateway,
    sites: await Promise.all(
      servers.map((server) => siteOf(server, { side: 'server' }, { host: addressIn(server, listener.network), port })),
    ),
    published: servers.flatMap(({ published }) => published.filter((one) => one.port === port).map(({ hostPort }) => hostPort)),
    containers: servers.map(({ id }) => id),
  };
}

const addressIn = ({ networks }: Container, network: string): string => networks.find(({ name }) => name === network)?.address ?? '';

async function atClients(
  { socketPath, inside }: Engine,
  findClients: Find,
  findServer: Find,
  port: number,
  signal: AbortSignal,
): Promise<Ends> {
  const [clients, servers] = await Promise.all([runningOf(findClients, socketPath, signal), runningOf(findServer, socketPath, signal)]);
  const server = only(servers, 'to');
  for (const client of clients) await refuseIfUnreachable(client, 'client');
  await refuseIfUnreachable(server, 'server');
  const [first] = clients;
  const shared = server.networks.filter(({ name }) => clients.every(({ networks }) => networks.some((one) => one.name === name)));
  if (shared.length === 0)
    throw unavailable(
      `containers "${first?.name}" and "${server.name}" have no network in common`,
      'name two containers of which one connects to the other; a connection that leaves through a published port is intercepted by `link: { to: 127.0.0.1:PORT }`',
    );
  const rules: Rules = { side: 'client', servers: shared.map(({ address }) => address) };
  const listener = inside ? null : await listenerIn(socketPath, [...clients, server], 'server', signal);
  if (listener === null) return insideOf('from', clients, rules, { host: shared[0]?.address ?? '', port });
  const { gateway, network } = listener;
  const to = { host: addressIn(server, network), port };
  return {
    listenHost: gateway,
    sites: await Promise.all(clients.map((client) => siteOf(client, rules, to))),
    published: [],
    containers: clients.map(({ id }) => id),
  };
}

/** A host outside: all addresses to which its name has led in this run. */
async function atClientsOfHost(
  { socketPath, inside }: Engine,
  clients: readonly Container[],
  to: Address,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Ends> {
  const rules: Rules = { side: 'client', servers: addresses, isOutside: true };
  const listener = inside ? null : await listenerIn(socketPath, clients, 'client', signal);
  if (listener === null) return insideOf('from', clients, rules, to);
  return {
    listenHost: listener.gateway,
    sites: await Promise.all(clients.map((client) => siteOf(client, rules, to))),
    published: [],
    containers: clients.map(({ id }) => id),
  };
}

async function runningOf(find: Find, socketPath: string, signal: AbortSignal): Promise<readonly Container[]> {
  const found = await find(socketPath, signal);
  const running = found.filter((one) => one.running && !one.restarting);
  if (running.length > 0) return running;
  const [first] = found;
  if (first !== undefined && Date.parse(first.finishedAt) > performance.timeOrigin)
    throw unavailable(
      `container "${first.name}" does not run: it ended with exit code ${first.exitCode} ${sinceTheStart}`,
      'its log says why; without a restart policy it stays down after an error',
    );
  throw unavailable(
    `container "${first?.name ?? ''}" does not run`,
    'start it before the gate; the connections of a stopped container cannot be intercepted',
  );
}

function only(all: readonly Container[], end: string): Container {
  const [one] = all;
  if (one !== undefined && all.length === 1) return one;
  throw unavailable(
    `\`${end}\` of the link means ${all.length} containers: ${namesOf(all)}`,
    'with `from`, the server must be one container: leave `from` out, or name one container as a target (`container: NAME`) and write that target in `to`',
  );
}

/** The first network that all of these containers have in common and in which this machine has an address; `null`: none, as in networks of the kind `macvlan`. */
async function listenerIn(
  socketPath: string,
  all: readonly Container[],
  use: Use,
  signal: AbortSignal,
): Promise<{ readonly gateway: string; readonly network: string } | null> {
  await Promise.all(all.map((one) => refuseIfUnreachable(one, use)));
  const [first] = all;
  const shared = first?.networks.filter(({ name }) => all.every(({ networks }) => networks.some((other) => other.name === name)));
  for (const network of shared ?? []) {
    const gateway = await gatewayOf(socketPath, network, signal);
    if (gateway !== null) return { gateway, network: network.name };
  }
  return null;
}

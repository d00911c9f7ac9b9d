import { isLoopback } from '../../core/address/same-end.ts';
import type { Part } from '../../core/discovery/discovery.ts';
import { portsIn } from '../../core/discovery/looks.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { findPublisher, type Member, membersOfProject } from '../containers/find.ts';
import { mainProcess } from '../containers/main-process.ts';
import { engineSocket } from '../containers/socket.ts';
import { identityOf } from '../process/identity.ts';
import { listenersOf, socketsOf, tcpSockets } from '../process/listeners.ts';
import { nameOf, processesUnder, type Watched } from './looking.ts';

/** The containers that belong to what is looked at. */
export type Members = readonly Member[];

/** The containers of the Compose project of this workspace; none where no engine or no project runs. */
export async function projectMembers(workspace: string, signal: AbortSignal): Promise<Members> {
  try {
    return await membersOfProject(await engineSocket(), workspace, signal);
  } catch {
    return [];
  }
}

/** The processes that listen on a port of this machine. */
export async function rootsOn(port: number): Promise<Watched['roots']> {
  return (await Promise.all((await listenersOf(port)).map(identityOf))).filter((one) => one !== null);
}

/** Containers whose network can be looked into: those whose main process is on this machine. */
export async function watchedContainers(members: Members): Promise<Watched['containers']> {
  const found = await Promise.all(
    members.map(async ({ service, container }) => {
      const main = container.running ? await mainProcess(container) : null;
      return main === null ? [] : [{ name: service, pid: main.pid }];
    }),
  );
  return found.flat();
}

/** The processes and containers of the preview, and where they listen now. */
export async function partsOf(roots: readonly ProcessIdentity[], members: Members): Promise<readonly Part[]> {
  const table = new Map((await tcpSockets('self')).map((socket) => [socket.inode, socket]));
  const processes = (await processesUnder(roots)).map(({ pid, name }): Part => {
    const listens = portsIn(socketsOf(pid).flatMap((inode) => table.get(inode) ?? []));
    return { kind: 'program', name, pid, listens, published: [], networks: [] };
  });
  const containers = members.map(async ({ service, container }): Promise<Part> => {
    const pid = container.running ? ((await mainProcess(container))?.pid ?? null) : null;
    const inside =
      pid === null ? container.published.map(({ port }) => port) : portsIn(await tcpSockets(pid)).filter((port) => port < ephemeral);
    return {
      kind: 'container',
      name: service,
      pid,
      listens: inside,
      published: [...new Set(container.published.map(({ hostPort }) => hostPort))],
      networks: container.networks.map(({ name }) => name),
    };
  });
  return [...processes, ...(await Promise.all(containers))];
}

/** The resolver of the engine listens on a random port of this range in each container. */
const ephemeral = 32_768;

/** Who listens at an address of this machine: a container or a program. `null`: it is elsewhere, or cannot be read. */
export async function serverAt(host: string, port: number, signal: AbortSignal): Promise<string | null> {
  if (!isLoopback(host)) return null;
  const container = await engineSocket()
    .then((socket) => findPublisher(port)(socket, signal))
    .then(([one]) => one?.name ?? null)
    .catch(() => null);
  if (container !== null) return container;
  const [pid] = await listenersOf(port).catch((): number[] => []);
  return pid === undefined ? null : nameOf(pid);
}

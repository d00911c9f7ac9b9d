import type { Address } from '../address/address.ts';
import { isLoopback } from '../address/same-end.ts';
import { type Edge, type EdgeKind, edgeOf, mostEdges } from '../model/edge.ts';
import type { Socket } from './sockets.ts';

/** The sockets of one process or container at one moment. */
export interface Held {
  readonly kind: Extract<EdgeKind, 'program' | 'container'>;
  readonly name: string;
  readonly sockets: readonly Socket[];
}

/** The sockets of all parties of the preview at one moment. */
export type Look = readonly Held[];

/** An edge and how many connections it had at most, at one moment. */
export interface CountedEdge {
  readonly edge: Edge;
  readonly connections: number;
}

/**
 * The edges in several looks, by key. A connection whose own port is one on which its party listens came in from a client, and is not a
 * dependency.
 * @param hostOf the name to show for an address, for example the service of a container
 */
export function edgesIn(looks: readonly Look[], hostOf: (host: string) => string = (host) => host): readonly CountedEdge[] {
  const found = new Map<string, CountedEdge>();
  for (const look of looks)
    for (const { edge, connections } of countedIn(look, hostOf)) {
      const known = found.get(edge.key);
      if (known === undefined && found.size >= mostEdges) continue;
      found.set(edge.key, { edge, connections: Math.max(connections, known?.connections ?? 0) });
    }
  return [...found.values()].sort((a, b) => (a.edge.key < b.edge.key ? -1 : 1));
}

function countedIn(look: Look, hostOf: (host: string) => string): CountedEdge[] {
  const counted = new Map<string, CountedEdge>();
  // Workers share the port of their main process, so the listeners of all parties of this machine count.
  const shared = listensOf(look.filter(({ kind }) => kind === 'program'));
  for (const { kind, name, sockets } of look) {
    const own = kind === 'program' ? shared : listensOf([{ kind, name, sockets }]);
    for (const { local, remote, listens, closed } of sockets) {
      // A health check of a container may connect to the container's own address.
      const isToItself = isLoopback(remote.host) || remote.host === local.host;
      if (listens || own.has(local.port) || (isToItself && own.has(remote.port))) continue;
      const edge = edgeOf(kind, name, { host: hostOf(remote.host), port: remote.port });
      const others = counted.get(edge.key)?.connections ?? 0;
      // Those that have ended were open one after the other, as far as is known.
      counted.set(edge.key, { edge, connections: closed ? Math.max(1, others) : others + 1 });
    }
  }
  return [...counted.values()];
}

const listensOf = (all: readonly Held[]): ReadonlySet<number> => new Set(all.flatMap(({ sockets }) => portsIn(sockets)));

/** Ports on which these sockets listen, lowest first. */
export const portsIn = (sockets: readonly Socket[]): readonly number[] =>
  [...new Set(sockets.filter(({ listens }) => listens).map(({ local }) => local.port))].sort((a, b) => a - b);

/** Addresses to which an edge leads, without duplicates. */
export const endsOf = (edges: readonly Edge[]): readonly Address[] => [
  ...new Map(edges.map(({ to }) => [`${to.host} ${to.port}`, to])).values(),
];

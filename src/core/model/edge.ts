import type { Address } from '../address/address.ts';
import { endpointText } from '../address/endpoint.ts';
import { isLoopback, isSameEnd } from '../address/same-end.ts';

/** A dependency of the preview: one party that connects to another. Found by looking, or written in the config. */
export interface Edge {
  /** The same in every run and on every machine: no pid, no port that changes with each connection. */
  readonly key: string;
  readonly kind: EdgeKind;
  /** Who connects: the name of a process, a container or a link. */
  readonly from: string;
  /** A loopback address is written `127.0.0.1`. For a container, the host is the name of its service. */
  readonly to: Address;
}

/** Who connects: a program of this machine, a container, a link of the config; `target`: it is not known, but the config names the server. */
export const edgeKinds = ['program', 'container', 'link', 'target'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** An edge that a run knows. */
export interface KnownEdge extends Edge {
  /** The target of the config with which a fault reaches it; absent: there is none. */
  readonly target?: string;
  /** How many runs have looked and not seen it since one has; 0: this run has seen it. Absent: only the config names it. */
  readonly missed?: number;
  /** Its link carried data before any fault; only on an edge that the config names. */
  readonly carried?: true;
}

/** What a run knows of the edges of its preview. */
export interface KnownEdges {
  /** false: no process or container of the preview could be looked at, so that only the config says what it depends on. */
  readonly looked: boolean;
  readonly known: readonly KnownEdge[];
}

/** More edges than a preview has: bounds what one that connects to everything can cause. */
export const mostEdges = 500;

export function edgeOf(kind: EdgeKind, from: string, to: Address): Edge {
  const end = { host: isLoopback(to.host) ? '127.0.0.1' : to.host, port: to.port };
  return { key: `${kind}:${from}->${endpointText(end)}`, kind, from, to: end };
}

/** A server that the config names as a target: it is not known who connects. Without an address its name is the host, and the port is 0. */
export function edgeToTarget(name: string, address: Address | null): Edge {
  const to = address ?? { host: name, port: 0 };
  return { ...edgeOf('target', '', to), key: address === null ? `target:${name}` : `target:${name}->${endpointText(to)}` };
}

/** `payments:443`; the name alone where no port is known. */
export const endOf = ({ to }: Pick<Edge, 'to'>): string => (to.port === 0 ? to.host : endpointText(to));

/** Do both lead to the same server? A name without a port stands for all of its ports. */
export const isSameDependency = ({ to: a }: Pick<Edge, 'to'>, { to: b }: Pick<Edge, 'to'>): boolean =>
  isSameEnd({ host: a.host, port: 0 }, { host: b.host, port: 0 }) && (a.port === b.port || a.port === 0 || b.port === 0);

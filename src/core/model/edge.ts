import type { Address } from '../address/address.ts';
import { endpointText } from '../address/endpoint.ts';
import { isLoopback } from '../address/same-end.ts';

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

/** Who connects: a program of this machine, a container, or a link of the config. */
export type EdgeKind = 'program' | 'container' | 'link';

export function edgeOf(kind: EdgeKind, from: string, to: Address): Edge {
  const end = { host: isLoopback(to.host) ? '127.0.0.1' : to.host, port: to.port };
  return { key: `${kind}:${from}->${endpointText(end)}`, kind, from, to: end };
}

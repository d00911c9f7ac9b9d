import type { Address } from '../address/address.ts';
import { isSameEnd } from '../address/same-end.ts';
import type { Edge } from '../model/edge.ts';
import type { ConnectionBytes } from './connection-bytes.ts';

/** The counters of all connections around some requests. */
export interface Around {
  readonly before: readonly ConnectionBytes[];
  readonly after: readonly ConnectionBytes[];
}

/**
 * The keys of the edges on which more bytes moved around the requests than while nothing was requested, or that got a new connection.
 * @param idle the same, without requests: pools send something now and then
 * @param opened ends of connections that were seen during the requests and not before
 */
export const reachedBy = (edges: readonly Edge[], requested: Around, idle: Around, opened: readonly Address[]): readonly string[] =>
  edges.filter(({ to }) => movedOn(to, requested) > movedOn(to, idle) || opened.some((end) => isSameEnd(end, to))).map(({ key }) => key);

function movedOn(to: Address, { before, after }: Around): number {
  const known = new Map(before.map((one) => [idOf(one), one.bytes]));
  return after
    .filter(({ remote }) => isSameEnd(remote, to))
    .reduce((sum, one) => sum + Math.max(0, one.bytes - (known.get(idOf(one)) ?? 0)), 0);
}

const idOf = ({ local, remote }: ConnectionBytes): string => `${local.host} ${local.port} ${remote.host} ${remote.port}`;

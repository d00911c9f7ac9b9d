import type { Address } from '../../core/address/address.ts';
import type { Container } from '../containers/inspect.ts';
import type { Place } from '../reach/words.ts';
import { namespaceOf } from './namespace.ts';

/** What the table of one place does, without what only the installation knows. */
export type Rules =
  | { readonly side: 'server' | 'host' }
  /** `isOutside`: the servers are the known addresses of a host outside, which may have others. */
  | { readonly side: 'client'; readonly servers: readonly string[]; readonly isOutside?: true };

/** A network namespace in which connections are intercepted. */
export interface Site {
  readonly place: Exclude<Place, 'empty'>;
  /** The link is carried in this network itself: this machine has no address there. */
  readonly inside?: true;
  /** A process in it. */
  readonly pid: number | 'self';
  readonly rules: Rules;
  /** Addresses from which the link gets what is intercepted here, if not from this machine. */
  readonly peers: readonly string[];
  /** The server, as this machine reaches it. At the server and on this machine, an own port of the gate takes the place of its port. */
  readonly server: Address;
}

/** Both ends of an intercepted connection, as they are now. */
export interface Ends {
  /** Where the link listens: an address that the clients' packets reach. */
  readonly listenHost: string;
  readonly sites: readonly Site[];
  /** Ports of this machine that lead to the server, and are intercepted with it. */
  readonly published: readonly number[];
  /** Ids of the containers that are touched. */
  readonly containers: readonly string[];
}

export const siteOf = async (container: Container, rules: Rules, server: Address): Promise<Site> => ({
  ...(await namespaceOf(container, rules.side === 'client' ? 'client' : 'server')),
  rules,
  peers: container.networks.map(({ address }) => address),
  server,
});

/** For an error. */
export const namesOf = (all: readonly Container[]): string =>
  all
    .map(({ name }) => name)
    .slice(0, 5)
    .join(', ');

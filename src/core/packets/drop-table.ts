import { checkedTable } from '../interception/table.ts';
import { addressed, lines } from './addressed.ts';
import { liveSet, renewLiveText } from './live-set.ts';

/** Packets that are dropped in the network namespace of a container. */
export interface Drop {
  readonly table: string;
  /** Share of the packets, above 0 to 1, in each direction. */
  readonly share: number;
  /** IPv4 and IPv6 addresses: only packets from and to them are dropped. Left out: all. */
  readonly peers?: readonly string[];
  /**
   * Clients of published ports come over `lo`, from a proxy of the engine in the network of the container, to an address of the container that is
   * not a loopback address.
   */
  readonly publishedOverLo?: boolean;
}

/** Resolution of a share. */
const parts = 1000;

/** What comes over `lo` was sent over it too, so it is dropped in one place only. */
const loopbackOnly = 'iifname "lo" ip daddr 127.0.0.0/8 accept\n    iifname "lo" ip6 daddr ::1 accept';

const protocols = ['tcp', 'udp', 'icmp', 'icmpv6'];

/**
 * The whole table as input for `nft -f -`: one transaction that replaces the table. `dropped`: packets of TCP and UDP that the rules
 * dropped; ICMP comes from neighbours without any traffic of the app. `passed`:
 * packets that came in because the rules had run out: without renewal the kernel ends their effect after `liveMs`. A dropped UDP packet would
 * be an error for its sender, which no network gives, so only TCP is dropped on the way out; no response to it comes in.
 */
export function dropText({ table, share, peers, publishedOverLo = false }: Drop): string {
  const name = `table inet ${checkedTable(table)}`;
  const chosen = share < 1 ? ` numgen random mod ${parts} < ${Math.max(1, Math.round(share * parts))}` : '';
  const [from, to] = [addressed(peers, (family) => `${family} saddr`), addressed(peers, (family) => `${family} daddr`)];
  return `${name}
delete ${name}
${name} {
  counter dropped {}
  counter passed {}
  ${liveSet(protocols)}
  chain into {
    type filter hook input priority -300; policy accept;
    ${publishedOverLo ? loopbackOnly : 'iifname "lo" accept'}${lines(from, `meta l4proto { tcp, udp } meta l4proto @live${chosen} counter name "dropped" drop`)}${lines(from, `meta l4proto { icmp, icmpv6 } meta l4proto @live${chosen} drop`)}${lines(from, 'meta l4proto { tcp, udp } meta l4proto != @live counter name "passed"')}
  }
  chain out {
    type filter hook output priority -300; policy accept;
    oifname "lo" accept${lines(to, `meta l4proto tcp meta l4proto @live${chosen} counter name "dropped" drop`)}
  }
}
`;
}

/** One line for `nft`: the rules stay for another `liveMs`. */
export const renewDropText = (table: string): string => renewLiveText(table, protocols);

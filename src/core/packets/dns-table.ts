import { checkedTable } from '../interception/table.ts';
import { addressed, isAddress, lines } from './addressed.ts';
import { liveSet, renewLiveText } from './live-set.ts';

/** DNS queries that are led to another port in the network namespace of a container. */
export interface DnsTable {
  readonly table: string;
  /** Where they are led, on the loopback address: a resolver of the gate listens there, or nothing does. */
  readonly port: number;
  /** They are dropped on the way in, so that no sender gets an error. */
  readonly silent: boolean;
  /**
   * The resolver of the gate sends queries to another one, from these source ports. Only queries to `servers` are led away then: the engine's resolver
   * sends its own from the same namespace, which would be led to the gate again. `null`: it sends none.
   */
  readonly upstream: { readonly ports: Ports; readonly servers: readonly string[] } | null;
}

export interface Ports {
  readonly first: number;
  readonly last: number;
}

const protocols = ['tcp', 'udp'];

function port(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > 65_535) throw new TypeError(`${value} is not a port`);
  return value;
}

/** The addresses of the lines `nameserver` in a resolv.conf, without duplicates. */
export const nameserversIn = (resolvConf: string): readonly string[] => [
  ...new Set([...resolvConf.matchAll(/^\s*nameserver\s+([0-9a-fA-F.:]+)/gm)].map(([, address = '']) => address).filter(isAddress)),
];

/**
 * The whole table as input for `nft -f -`: one transaction that replaces the table. `asked`: packets to the resolver. `passed`: those that came through
 * because the rules had run out. A flow keeps the address to which it was led, so one that is older than the table would still reach the
 * resolver: its packets are dropped, which is an error for the sender, and the next query is on a new flow. The rules go before those of the
 * engine's resolver (priority -100).
 */
export function dnsText({ table, port: to, silent, upstream }: DnsTable): string {
  const name = `table inet ${checkedTable(table)}`;
  const queries = addressed(upstream?.servers, (family) => `${family} daddr`).map((one) => `${one}meta l4proto { tcp, udp } th dport 53 `);
  const older = addressed(upstream?.servers, (family) => `ct original ${family} daddr`).flatMap((one) =>
    protocols.map((protocol) => `${one}meta l4proto ${protocol} ct direction original ct original proto-dst 53 `),
  );
  const own =
    upstream === null ? '' : `\n    meta l4proto { tcp, udp } th sport ${port(upstream.ports.first)}-${port(upstream.ports.last)} accept`;
  return `${name}
delete ${name}
${name} {
  counter asked {}
  counter passed {}
  ${liveSet(protocols)}
  chain seen {
    type filter hook output priority -300; policy accept;${own}${lines(queries, 'meta l4proto @live counter name "asked"')}${lines(queries, 'meta l4proto != @live counter name "passed"')}
  }
  chain lead {
    type nat hook output priority -110; policy accept;${own}${lines(queries, `meta l4proto @live redirect to :${port(to)}`)}
  }
  chain old {
    type filter hook output priority 0; policy accept;${own}${lines(older, `meta l4proto @live ct reply proto-src != ${to} drop`)}
  }
  chain silence {
    type filter hook input priority 0; policy accept;${silent ? `\n    meta l4proto @live th dport ${to} drop` : ''}
  }
}
`;
}

/** One line for `nft`: the rules stay for another `liveMs`. */
export const renewDnsText = (table: string): string => renewLiveText(table, protocols);

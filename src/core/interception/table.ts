import type { Address } from '../address/address.ts';

/**
 * Where connections to a port are led to the gate: in front of the server, at one client, or between processes of one machine. `ownPort`: an
 * unused port through which the gate itself reaches the server.
 */
export type Interception = {
  readonly table: string;
  /** TCP port of the server. */
  readonly port: number;
} /** `inside`: the link itself is in the network of the server, and so may be a proxy of published ports. */ & (
  | { readonly side: 'server'; readonly listener: Address; readonly ownPort: number; readonly inside?: true }
  /**
   * `isOutside`: the host has perhaps more addresses than these servers; connections to others are remembered. `ownPort`: the link itself is in the
   * network of the client. `spares`: connections that are older than the table pass by, because the client has ended when they were reset.
   */
  | {
      readonly side: 'client';
      readonly listener: Address;
      readonly servers: readonly string[];
      readonly isOutside?: true;
      readonly ownPort?: number;
      readonly spares?: true;
    }
  | { readonly side: 'host'; readonly listener: Address; readonly ownPort: number }
);

/**
 * If the gate no longer renews it, the kernel takes the interception as removed after this time, in ms: less than the 5 s after which the keeper
 * gives up a silent gate, and three times the interval of renewal.
 */
export const liveMs = 3_000;

const isTable = /^chaos_gate_[0-9a-f]{8}$/;
const isV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The name of a table. @param digest at least 8 hexadecimal digits that identify the run and the link */
export const tableName = (digest: string): string => checkedTable(`chaos_gate_${digest.slice(0, 8)}`);

/** @throws TypeError for any other name: a journal is untrusted input */
export function checkedTable(name: string): string {
  if (!isTable.test(name)) throw new TypeError(`"${name.slice(0, 40)}" is not a table of the gate`);
  return name;
}

function port(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > 65_535) throw new TypeError(`${value} is not a port`);
  return value;
}

function v4(host: string): string {
  if (!isV4.test(host) || host.split('.').some((part) => Number(part) > 255))
    throw new TypeError(`"${host.slice(0, 40)}" is not an IPv4 address`);
  return host;
}

const portsOf = ({ port: to, ownPort }: Interception): readonly number[] =>
  ownPort === undefined ? [port(to)] : [port(to), port(ownPort)];

const elementsOf = (of: Interception): string =>
  portsOf(of)
    .map((one) => `${one} timeout ${liveMs / 1000}s`)
    .join(', ');

/**
 * Other addresses to which the client has connected on this port: one that turns out to belong to the host went past the gate. Long enough for
 * two look-ups at the client, which find it.
 */
const othersSet = `
  set others { type ipv4_addr; size 4096; flags dynamic,timeout; timeout 12s; }`;
const othersRule = (to: number): string => `
    ip daddr != @servers tcp dport ${to} update @others { ip daddr }`;

const beforeServer = ({ port: to, ownPort, listener }: Extract<Interception, { side: 'server' }>): string => `
  chain before {
    type nat hook prerouting priority -110; policy accept;
    tcp dport ${ownPort} tcp dport @live redirect to :${to}
    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" dnat ip to ${v4(listener.host)}:${port(listener.port)}
  }
  chain back {
    type nat hook postrouting priority 90; policy accept;
    ip daddr ${listener.host} tcp dport ${listener.port} masquerade
  }
  chain old {
    type filter hook input priority 0; policy accept;
    iifname "lo" accept
    ct status dnat accept
    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset
    tcp dport ${to} counter name "passed"
  }`;

/** How a link in the network of the client reaches the server. */
const ownRule = (ownPort: number, to: number): string => `
    ip daddr @servers tcp dport ${port(ownPort)} tcp dport @live dnat to :${to}`;
const ownAccepted = '\n    ct status dnat accept';
const cutAtClient = (to: number): string => `
    ip daddr @servers tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset`;

/** Who is not led to the link may not connect to it; its own probes come over `lo`. */
const onlyLed = (listenPort: number): string => `
  chain guard {
    type filter hook input priority -1; policy accept;
    iifname != "lo" tcp dport ${listenPort} ct status & dnat == 0 reject with tcp reset
  }`;

/** What comes over `lo` to an address that is not a loopback address has used a published port. The link reaches the server in the same way. */
const insideServer = ({ port: to, ownPort, listener }: Extract<Interception, { side: 'server' }>): string => `
  chain before {
    type nat hook prerouting priority -110; policy accept;
    meta nfproto ipv4 tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}
  }
  chain published {
    type nat hook output priority -110; policy accept;
    oifname "lo" tcp dport ${ownPort} tcp dport @live dnat to :${to}
    oifname "lo" ip daddr != 127.0.0.0/8 tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}
  }
  chain old {
    type filter hook input priority 0; policy accept;
    iifname "lo" ip daddr 127.0.0.0/8 accept
    iifname "lo" ip6 daddr ::1 accept
    ct status dnat accept
    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset
    tcp dport ${to} counter name "passed"
  }${onlyLed(listener.port)}`;

/**
 * The rules of each side. `taken`: led to the gate, once for each connection. `cut`: packets of older connections, which are reset. `passed`:
 * packets that reach the server without the gate, because the interception has run out.
 */
const chains = {
  server: (of: Extract<Interception, { side: 'server' }>) => (of.inside ? insideServer(of) : beforeServer(of)),
  client: ({ port: to, listener, servers, isOutside, ownPort, spares }: Extract<Interception, { side: 'client' }>) => `
  set servers { type ipv4_addr; elements = { ${servers.map(v4).join(', ')} } }${isOutside ? othersSet : ''}
  chain before {
    type nat hook output priority -110; policy accept;${ownPort === undefined ? '' : ownRule(ownPort, to)}
    ip daddr @servers tcp dport ${to} tcp dport @live counter name "taken" ${ownPort === undefined ? `dnat ip to ${v4(listener.host)}:` : 'redirect to :'}${port(listener.port)}${isOutside ? othersRule(to) : ''}
  }
  chain old {
    type filter hook output priority 0; policy accept;${ownPort === undefined ? '' : ownAccepted}${spares ? '' : cutAtClient(to)}
    ip daddr @servers tcp dport ${to} counter name "passed"
  }${ownPort === undefined ? '' : onlyLed(listener.port)}`,
  host: ({ port: to, ownPort, listener }: Extract<Interception, { side: 'host' }>) => `
  chain before {
    type nat hook output priority -110; policy accept;
    oifname "lo" tcp dport ${ownPort} tcp dport @live redirect to :${to}
    oifname "lo" tcp dport ${to} tcp dport @live counter name "taken" redirect to :${port(listener.port)}
  }
  chain old {
    type filter hook input priority 0; policy accept;
    iifname != "lo" tcp dport ${listener.port} reject with tcp reset
    iifname != "lo" accept
    ct status dnat accept
    tcp dport ${to} tcp dport @live counter name "cut" reject with tcp reset
    tcp dport ${to} counter name "passed"
  }`,
};

const chainsOf = (of: Interception): string =>
  of.side === 'server' ? chains.server(of) : of.side === 'client' ? chains.client(of) : chains.host(of);

/**
 * The whole table as input for `nft -f -`: one transaction that replaces the table, so that it can be installed again. It goes before the
 * rules of the engine (priority -100), because the first translation of a connection decides. Connections that are older than the table would
 * pass by, so they are reset with their next packet, unless the table spares them.
 */
export function tableText(of: Interception): string {
  const table = `table inet ${checkedTable(of.table)}`;
  const set = `set live { type inet_service; flags timeout; elements = { ${elementsOf(of)} } }`;
  return `${table}\ndelete ${table}\n${table} {\n  counter taken {}\n  counter cut {}\n  counter passed {}\n  ${set}${chainsOf(of)}\n}\n`;
}

/** One line for `nft`, one transaction: the interception stays for another `liveMs`. */
export function renewText(of: Interception): string {
  const set = `inet ${checkedTable(of.table)} live`;
  return `flush set ${set}; add element ${set} { ${elementsOf(of)} }\n`;
}

/** The words of a command that removes the table. */
export const deleteWords = (table: string): readonly string[] => ['nft', 'delete', 'table', 'inet', checkedTable(table)];

export interface TableCounts {
  readonly taken: number;
  readonly cut: number;
  readonly passed: number;
}

/** The packets of each counter in the output of `nft -j list counters table inet TABLE`, by name. */
export function countersIn(json: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { counter } of objectsIn(json) as { counter?: { name?: unknown; packets?: unknown } }[])
    if (typeof counter?.name === 'string' && typeof counter.packets === 'number') counts.set(counter.name, counter.packets);
  return counts;
}

/** The counters of a table of ours; `null` for those of any other. */
export function countsOf(counters: ReadonlyMap<string, number>): TableCounts | null {
  const [taken, cut, passed] = [counters.get('taken'), counters.get('cut'), counters.get('passed')];
  return taken === undefined || cut === undefined || passed === undefined ? null : { taken, cut, passed };
}

/** The words of a command that shows to which other addresses the client of a host outside has connected. */
export const othersWords = (table: string): readonly string[] => ['nft', '-j', 'list', 'set', 'inet', checkedTable(table), 'others'];

/** The addresses in the output of `othersWords`. */
export const othersIn = (json: string): readonly string[] =>
  (objectsIn(json) as { set?: { elem?: unknown } }[]).flatMap(({ set }) =>
    (Array.isArray(set?.elem) ? (set.elem as { elem?: { val?: unknown } }[]) : []).flatMap((one) =>
      typeof one.elem?.val === 'string' ? [one.elem.val] : [],
    ),
  );

/** Is the table in the output of `nft -j list tables`? `null` for any other text. */
export function hasTable(json: string, table: string): boolean | null {
  const objects = objectsIn(json) as { table?: { name?: unknown }; metainfo?: unknown }[];
  return objects.some(({ metainfo }) => metainfo !== undefined) ? objects.some((one) => one.table?.name === table) : null;
}

function objectsIn(json: string): object[] {
  try {
    const { nftables } = JSON.parse(json) as { nftables?: unknown };
    return Array.isArray(nftables) ? nftables.filter((one): one is object => typeof one === 'object' && one !== null) : [];
  } catch {
    return [];
  }
}

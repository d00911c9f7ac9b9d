import type { Address } from '../address/address.ts';

/** A TCP socket, as a line of /proc/net/tcp or /proc/net/tcp6 shows it. */
export interface Socket {
  readonly local: Address;
  /** Port 0: it listens. */
  readonly remote: Address;
  readonly listens: boolean;
  /** `0`: no process holds it any more. */
  readonly inode: string;
  /** Id of the user who has opened it. */
  readonly user: number;
  /** It has ended. */
  readonly closed?: true;
}

const listening = '0A';
/** States of a socket that listens, or has or is about to have a peer: ESTABLISHED, SYN_SENT, CLOSE_WAIT; source: linux/net/tcp_states.h. */
const withPeer: ReadonlySet<string> = new Set([listening, '01', '02', '08']);

/**
 * Reads a table. Lines that are not understood are left out.
 * @param wanted inodes of the sockets to read; `null`: all
 */
export const socketsIn = (text: string, wanted: ReadonlySet<string> | null = null): Socket[] =>
  rowsIn(text).flatMap((fields) =>
    withPeer.has(fields[3] ?? '') && (wanted === null || wanted.has(fields[9] ?? '')) ? socketIn(fields) : [],
  );

/** States of a connection that one side has closed already: FIN_WAIT1, FIN_WAIT2, TIME_WAIT, LAST_ACK, CLOSING; source: linux/net/tcp_states.h. */
const closed: ReadonlySet<string> = new Set(['04', '05', '06', '09', '0B']);

/** The connections that have ended within the last minute, as long as the kernel remembers them. It does so on the side that closed first. */
export const closedIn = (text: string): Socket[] =>
  rowsIn(text).flatMap((fields) =>
    closed.has(fields[3] ?? '') ? socketIn(fields).map((socket) => ({ ...socket, closed: true as const })) : [],
  );

/** Only the sockets that listen: a table may have many thousand others. */
export const listenersIn = (text: string): Socket[] => rowsIn(text).flatMap((fields) => (fields[3] === listening ? socketIn(fields) : []));

const rowsIn = (text: string): string[][] =>
  text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));

function socketIn(fields: readonly string[]): Socket[] {
  const [, from = '', to = '', state] = fields;
  const [local, remote] = [addressIn(from), addressIn(to)];
  return local === null || remote === null
    ? []
    : [{ local, remote, listens: state === listening, inode: fields[9] ?? '0', user: Number(fields[7]) }];
}

/** `0100007F:1538` is 127.0.0.1:5432: words of four bytes in the byte order of the machine (little-endian), then the port. */
function addressIn(text: string): Address | null {
  const [, words = '', port = ''] = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/.exec(text) ?? [];
  if (words === '') return null;
  const bytes = (words.match(/.{8}/g) ?? []).flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)),
  );
  return { host: bytes.length === 4 ? bytes.join('.') : hostOfV6(bytes), port: Number.parseInt(port, 16) };
}

/** An IPv4 address within an IPv6 socket is shown as IPv4. Groups are not shortened beyond `::`. */
function hostOfV6(bytes: readonly number[]): string {
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff;
  if (isMapped) return bytes.slice(12).join('.');
  const groups = Array.from({ length: 8 }, (_, n) => ((bytes[2 * n] ?? 0) * 256 + (bytes[2 * n + 1] ?? 0)).toString(16));
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}

import { connect } from 'node:net';
import type { Address } from '../../core/address/address.ts';
import { outcomeOf } from '../link/probe-address.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';

/** What a client sees that connects, sends one request and waits for the first byte. */
export interface Seen {
  readonly outcome: 'open' | 'refused' | 'reset' | 'closed' | 'unreachable';
  /** From the request to the first byte, ms; `null`: no byte came. */
  readonly firstByteMs: number | null;
}

/** Requests that change nothing and get a response from any server that speaks the protocol, also without a login. */
const requests: Readonly<Record<string, Buffer>> = {
  redis: Buffer.from('PING\r\n'),
  memcached: Buffer.from('version\r\n'),
  // SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html
  postgresql: Buffer.from('0000000804d2162f', 'hex'),
  http: Buffer.from('OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
  // The protocol header of AMQP 0-9-1, section 4.2.2.
  amqp: Buffer.from('414d515000000901', 'hex'),
};

/** Connects and waits at most `waitMs` for the first byte. @param protocol undefined: the client sends nothing */
export function probeThrough(address: Address, protocol: string | undefined, waitMs: number, signal: AbortSignal): Promise<Seen> {
  return new Promise((resolve) => {
    const request = protocol === undefined ? undefined : requests[protocol];
    const socket = connect({ host: address.host, port: address.port, lookup: guardedLookup });
    let [isConnected, startMs] = [false, performance.now()];
    const settle = (outcome: Seen['outcome'], firstByteMs: number | null = null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', late);
      socket.destroy();
      resolve({ outcome, firstByteMs });
    };
    const late = () => settle(isConnected ? 'open' : 'unreachable');
    const timer = setTimeout(late, waitMs);
    signal.addEventListener('abort', late);
    socket.once('connect', () => {
      [isConnected, startMs] = [true, performance.now()];
      if (request !== undefined) socket.write(request);
    });
    socket.once('data', () => settle('open', performance.now() - startMs));
    socket.once('end', () => settle('closed'));
    socket.once('error', ({ code }: NodeJS.ErrnoException) => settle(outcomeOf(code)));
    if (signal.aborted) late();
  });
}

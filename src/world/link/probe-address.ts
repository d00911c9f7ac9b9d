import { connect } from 'node:net';
import type { Address } from '../../core/address/address.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';

/** A link accepts a client before it knows whether the server can be reached, and resets it if not. Within this time the reset is the outcome. */
const settleMs = 60;

/** What happens to a client that connects and sends nothing. */
export type ProbeOutcome = 'connected' | 'refused' | 'reset' | 'closed' | 'timeout' | 'unreachable';

/** Connects like a client and observes the connection for a moment. Resolves within `limitMs`, or with `timeout` when the signal aborts. */
export function probeAddress(address: Address, limitMs: number, signal: AbortSignal): Promise<ProbeOutcome> {
  return new Promise((resolve) => {
    const socket = connect({ host: address.host, port: address.port, lookup: guardedLookup });
    const settle = (outcome: ProbeOutcome) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve(outcome);
    };
    const onAbort = () => settle('timeout');
    let timer = setTimeout(onAbort, limitMs);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    socket.on('connect', () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle('connected'), Math.min(settleMs, limitMs));
    });
    socket.on('error', (error: NodeJS.ErrnoException) => settle(outcomeOf(error.code)));
    socket.on('end', () => settle('closed'));
    socket.on('data', () => settle('connected'));
  });
}

/** What the error of a socket means for its client. */
export const outcomeOf = (code: string | undefined): 'refused' | 'reset' | 'unreachable' =>
  code === 'ECONNREFUSED' ? 'refused' : code === 'ECONNRESET' || code === 'EPIPE' ? 'reset' : 'unreachable';

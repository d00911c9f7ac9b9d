import { connect } from 'node:net';
import type { Address } from '../../core/model/address.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';

/** An end that comes right after the beginning belongs to it: a link resets a client whose server it cannot reach. */
const settleMs = 60;

/** How an address treats somebody who connects and says nothing. */
export type ProbeOutcome = 'connected' | 'refused' | 'reset' | 'closed' | 'timeout' | 'unreachable';

/** Connects as a client would and looks for a moment; resolves within `limitMs` or as soon as the signal aborts (`timeout`). */
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

const outcomeOf = (code: string | undefined): ProbeOutcome =>
  code === 'ECONNREFUSED' ? 'refused' : code === 'ECONNRESET' || code === 'EPIPE' ? 'reset' : 'unreachable';

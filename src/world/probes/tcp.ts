import { connect, type NetConnectOpts } from 'node:net';
import type { Address } from '../../core/address/address.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import type { TcpParams, TcpResponse } from '../../core/checks/tcp-params.ts';
import { addressAsked } from './endpoint.ts';
import { guardedLookup } from './guarded-lookup.ts';
import type { Probe, ProbeResult } from './probe.ts';
import { readUntil } from './read-until.ts';
import { failureOf, ProbeError, timedOut } from './reasons.ts';

/** Opens a new connection each time: sends the text, if any, and reads until the expected text has arrived or the other side ends. */
export const tcp: Probe<TcpParams, TcpResponse> = {
  kind: 'tcp',
  open(params, place) {
    const to = addressAsked(params, place);
    return {
      send: async (signal) => (isForbiddenHost(to.host) ? failureOf(new ProbeError('ADDRESS_REFUSED')) : askPort(params, to, signal)),
      close: async () => {},
    };
  },
};

function askPort({ send, expect }: TcpParams, to: Address, signal: AbortSignal): Promise<ProbeResult<TcpResponse>> {
  return new Promise((resolve) => {
    const options: NetConnectOpts = { ...to, lookup: guardedLookup, noDelay: true };
    const socket = connect(options);
    const abort = (): void => settle(timedOut);
    const settle = (result: ProbeResult<TcpResponse>): void => {
      signal.removeEventListener('abort', abort);
      socket.destroy();
      resolve(result);
    };
    const responded = (body: string, cut: boolean): void => settle({ response: { body, cut } });
    socket.on('error', (error) => settle(failureOf(error)));
    socket.once('connect', () => {
      if (send !== undefined) socket.write(send);
      if (expect === undefined) socket.end(() => responded('', false));
      else readUntil(socket, expect, responded);
    });
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

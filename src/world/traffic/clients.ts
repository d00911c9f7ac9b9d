import type { RequestOptions } from 'node:https';
import type { ClientRequest } from '../../core/checks/http/client-request.ts';
import { statusFits } from '../../core/checks/http/status.ts';
import { freshRequests } from '../probes/http/fresh-requests.ts';
import { openOrigin } from '../probes/http/origin.ts';

/** The clients of a traffic fault, as data for the process that runs them. */
export interface Clients {
  /** The requests, sent in rotation; at least one. */
  readonly requests: readonly ClientRequest[];
  /** Each client sends its own address in `X-Forwarded-For`. */
  readonly forwardedFor: boolean;
}

/** Clients for faults that only need connections: `GET /`. */
export const plainClients: Clients = {
  requests: [{ method: 'GET', path: '/', headers: {}, body: null, status: '2xx' }],
  forwardedFor: false,
};

/** What one client sends, ready for the wire, and which statuses the checks accept. */
export interface ClientSends {
  readonly options: RequestOptions;
  readonly body: string | null;
  accepts(status: number): boolean;
}

/** Addresses for benchmarks (RFC 2544): 198.18.0.0/15. */
const forwardedAddresses = 2 ** 17;

export function forwardedAddress(client: number): string {
  const at = client % forwardedAddresses;
  return `198.${18 + (at >> 16)}.${(at >> 8) & 255}.${at & 255}`;
}

/** Returns a function that gives what the n-th client sends to the preview. RangeError when there is no request. */
export function clientsTo(preview: string, { requests, forwardedFor }: Clients): (client: number) => ClientSends {
  if (requests.length === 0) throw new RangeError('clients need a request to send');
  const origin = openOrigin({ preview });
  const all = requests.map((request) => {
    const next = freshRequests(origin, request);
    const accepts = (status: number) => statusFits(request.status, status);
    return (): ClientSends => ({ ...next(), accepts });
  });
  return (client) => {
    const sends = (all[client % all.length] as () => ClientSends)();
    if (!forwardedFor) return sends;
    const headers = { ...sends.options.headers, 'x-forwarded-for': forwardedAddress(client) };
    return { ...sends, options: { ...sends.options, headers } };
  };
}

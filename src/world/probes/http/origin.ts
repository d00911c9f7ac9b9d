import { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { Address } from '../../../core/address/address.ts';
import { addressOfUrl } from '../../../core/address/address-of-url.ts';
import { isForbiddenHost } from '../../../core/address/forbidden-host.ts';
import { lowerCaseNames } from '../../../core/checks/header-names.ts';
import type { HttpResponse } from '../../../core/checks/http/http-response.ts';
import { redirectReason } from '../../../core/checks/http/redirect.ts';
import { type StatusRule, statusFits } from '../../../core/checks/http/status.ts';
import { guardedLookup } from '../guarded-lookup.ts';
import type { ProbePlace, ProbeResult } from '../probe.ts';
import { failureOf, ProbeError } from '../reasons.ts';
import { exchange } from './exchange.ts';

/** Larger headers are reported as `head too large`. */
const maxHeaderSize = 64 * 1024;
const keeping = { keepAlive: true, maxFreeSockets: 256 };

/** A request, independent of the preview's address. */
export interface OriginRequest {
  readonly method: string;
  /** Relative to the preview's own path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly text: string; readonly type: string } | null;
  /** The expected statuses. A redirect to another host is a valid response only if it is among them. */
  readonly status: StatusRule;
}

/** A request that can be sent any number of times. */
export interface Prepared {
  readonly options: RequestOptions;
  readonly body: string | null;
  readonly status: StatusRule;
}

/** Sends the checks' requests to the preview, over kept connections, as browsers do. */
export interface Origin {
  prepare(request: OriginRequest): Prepared;
  /**
   * Never follows a redirect, never leaves the preview's origin. `again`: when a kept connection was closed before the request reached the
   * server, sends it once more on a new one (RFC 9110, section 9.2.2); only for requests that may be repeated.
   */
  send(
    prepared: Prepared,
    how: { readonly again: boolean; readonly bodyLimitBytes?: number },
    signal: AbortSignal,
  ): Promise<ProbeResult<HttpResponse>>;
  close(): Promise<void>;
}

type Place = Pick<ProbePlace, 'preview' | 'headers'>;

export function openOrigin(place: Place): Origin {
  const url = new URL(place.preview);
  const address = addressOfUrl(place.preview);
  const agents = agentsFor(url);
  return {
    prepare: (request) => ({ options: optionsOf(request, url, address, place), body: request.body?.text ?? null, status: request.status }),
    async send({ options, body, status }, { again, bodyLimitBytes }, signal): Promise<ProbeResult<HttpResponse>> {
      if (isForbiddenHost(url.hostname)) return failureOf(new ProbeError('ADDRESS_REFUSED'));
      const { kept, fresh } = await agents;
      let got = await exchange({ ...options, agent: kept }, body, signal, bodyLimitBytes);
      if ('error' in got && got.staleConnection && again) got = await exchange({ ...options, agent: fresh }, body, signal, bodyLimitBytes);
      if ('error' in got) return failureOf(got.error);
      if (asksForTls(got.response, url)) return { failure: 'not HTTP: TLS', ours: false };
      const away = leadsAway(status, got.response, new URL(options.path ?? '', url));
      return away === null ? got : { failure: away, ours: false };
    },
    async close() {
      const { kept, fresh } = await agents;
      kept.destroy();
      fresh.destroy();
    },
  };
}

/** TLS is loaded only for a preview that uses it. */
async function agentsFor({ protocol }: URL): Promise<{ readonly kept: Agent; readonly fresh: Agent }> {
  if (protocol !== 'https:') return { kept: new Agent(keeping), fresh: new Agent() };
  const https = await import('node:https');
  return { kept: new https.Agent(keeping), fresh: new https.Agent() };
}

function optionsOf(request: OriginRequest, url: URL, { host, port }: Address, { headers = {} }: Place): RequestOptions {
  return {
    protocol: url.protocol,
    host,
    port,
    method: request.method,
    path: pathOf(request.path, url),
    headers: headersOf(request, url, headers),
    setHost: false,
    maxHeaderSize,
    lookup: guardedLookup,
    ...(isIP(host) === 0 ? { servername: host } : {}),
  };
}

/** Relative to the preview's own path; escaped as in URLs. */
function pathOf(path: string, url: URL): string {
  const { pathname, search } = new URL(url.pathname.replace(/\/$/, '') + path, url);
  return pathname + search;
}

function headersOf(
  { headers, body }: OriginRequest,
  url: URL,
  everywhere: Readonly<Record<string, string>>,
): Record<string, string | number> {
  const own = { host: url.host, 'accept-encoding': 'identity' };
  const standard = { accept: '*/*', 'user-agent': 'chaos-gate' };
  const carried = body === null ? {} : { 'content-length': Buffer.byteLength(body.text), 'content-type': body.type };
  return { ...standard, ...carried, ...lowerCaseNames(everywhere), ...lowerCaseNames(headers), ...own };
}

/** The reason for a redirect that the check does not expect, if its destination is more informative than its status. */
function leadsAway(expected: StatusRule, { status, headers }: HttpResponse, url: URL): string | null {
  if (status === null || status < 300 || status > 399 || statusFits(expected, status) || headers.location === undefined) return null;
  return redirectReason(url, headers.location);
}

/** The plain-text error that nginx, Apache, Go and other servers send to a client that does not begin with a TLS handshake. */
const asksForTls = ({ status, body }: HttpResponse, { protocol }: URL): boolean =>
  protocol === 'http:' && status === 400 && /\b(?:HTTPS (?:port|server)|SSL-enabled server port)\b/i.test(body);

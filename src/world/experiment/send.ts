import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import type { Output, ReadyRequest } from '../../core/model/config/ready-experiment.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import { exchange } from '../probes/http/exchange.ts';
import { failureOf, ProbeError } from '../probes/reasons.ts';

/** Redirects that are followed, as clients of the Chaos Toolkit do. */
const mostRedirects = 10;
const private_ = /^(authorization|cookie|proxy-authorization)$/i;

/** Sends a request, follows redirects, and resolves with what the Chaos Toolkit calls the output of an HTTP activity. Rejects without a response. */
export async function send(request: ReadyRequest, signal: AbortSignal): Promise<Output> {
  let next = request;
  for (let redirects = 0; ; redirects += 1) {
    const got = await exchange(await optionsOf(next), next.body, signal);
    if ('error' in got) throw new Error(`there was no response: ${failureOf(got.error).failure}`);
    const { status, headers, body } = got.response;
    const location = headers.location;
    if (status === null || ![301, 302, 303, 307, 308].includes(status) || location === undefined || redirects === mostRedirects)
      return { status, headers: namedIn(got.rawHeaders), body: headers['content-type'] === 'application/json' ? parsed(body) : body };
    next = redirected(next, status, location);
  }
}

/** Names as the server spells them, as in the Chaos Toolkit; values of repeated headers are joined. */
function namedIn(raw: readonly string[]): Readonly<Record<string, string>> {
  const found = new Map<string, readonly [name: string, value: string]>();
  for (let nth = 0; nth + 1 < raw.length; nth += 2) {
    const [name = '', value = ''] = raw.slice(nth, nth + 2);
    const [first, before] = found.get(name.toLowerCase()) ?? [name];
    found.set(name.toLowerCase(), [first, before === undefined ? value : `${before}, ${value}`]);
  }
  return Object.fromEntries(found.values());
}

function redirected(request: ReadyRequest, status: number, location: string): ReadyRequest {
  const [from, to] = [new URL(request.url), URL.canParse(location, request.url) ? new URL(location, request.url) : null];
  if (to === null || !/^https?:$/.test(to.protocol)) throw new Error('it was redirected to something that is not an address');
  const isElsewhere = from.origin !== to.origin;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !(isElsewhere && private_.test(name))));
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  return {
    ...request,
    url: to.href,
    headers,
    verifyTls: request.verifyTls || isElsewhere,
    ...(becomesGet && { method: 'GET', body: null }),
  };
}

async function optionsOf({ url, method, headers, body, verifyTls }: ReadyRequest): Promise<RequestOptions> {
  const { protocol, pathname, search } = new URL(url);
  const { host, port } = addressOfUrl(url);
  if (isForbiddenHost(host)) throw new ProbeError('ADDRESS_REFUSED');
  const agent = protocol === 'https:' ? new (await import('node:https')).Agent() : new (await import('node:http')).Agent();
  const length = body === null ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return {
    protocol,
    host,
    port,
    method,
    path: pathname + search,
    headers: { 'User-Agent': 'chaos-gate', Accept: '*/*', ...headers, ...length, Connection: 'close' },
    agent,
    lookup: guardedLookup,
    rejectUnauthorized: verifyTls,
    ...(isIP(host) === 0 ? { servername: host } : {}),
  };
}

/** The Chaos Toolkit gives JSON to a tolerance as data. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

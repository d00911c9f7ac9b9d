import { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { PeerCertificate } from 'node:tls';
import type { Answer } from '../../core/checks/check.ts';
import type { HttpParams } from '../../core/checks/http-params.ts';
import { statusFits } from '../../core/checks/status.ts';
import { exchange } from './exchange.ts';
import { guardedLookup, isForbidden } from './guarded-lookup.ts';
import type { Asked, Probe, ProbePlace } from './probe.ts';
import { failureOf, ProbeError } from './reasons.ts';

/** Heads beyond this are cut off as `head too large`. */
const maxHeaderSize = 64 * 1024;
const keeping = { keepAlive: true, maxFreeSockets: 256 };
const idempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];

/**
 * Asks over kept connections, as browsers do. Never follows a redirect, never decompresses, never leaves the preview's origin.
 * A kept connection that died before it was used is tried once more on a fresh one (RFC 9110, section 9.2.2).
 */
export const http: Probe<HttpParams> = {
  kind: 'http',
  open(params, place) {
    const url = new URL(place.preview);
    const agents = agentsFor(url);
    const body = bodyOf(params);
    const options = optionsOf(params, url, place, body);
    return {
      async ask(signal): Promise<Asked> {
        if (isForbidden(url.hostname) || isForbidden(options.host ?? '')) return failureOf(new ProbeError('ADDRESS_REFUSED'));
        const { kept, fresh } = await agents;
        let got = await exchange({ ...options, agent: kept }, body, signal);
        if ('error' in got && got.unheard && idempotent.includes(params.method))
          got = await exchange({ ...options, agent: fresh }, body, signal);
        if ('error' in got) return failureOf(got.error);
        return leadsAway(params, got.answer, url) ? failureOf(new ProbeError('REDIRECTED')) : got;
      },
      async close() {
        const { kept, fresh } = await agents;
        kept.destroy();
        fresh.destroy();
      },
    };
  },
};

/** TLS is only loaded for a preview that speaks it. */
async function agentsFor({ protocol, hostname }: URL): Promise<{ readonly kept: Agent; readonly fresh: Agent }> {
  if (protocol !== 'https:') return { kept: new Agent(keeping), fresh: new Agent() };
  const [https, tls] = await Promise.all([import('node:https'), import('node:tls')]);
  // Through a link the connection goes elsewhere; the certificate must still be the preview's.
  const own = {
    checkServerIdentity: (_: string, certificate: PeerCertificate) => tls.checkServerIdentity(unbracketed(hostname), certificate),
  };
  return { kept: new https.Agent({ ...keeping, ...own }), fresh: new https.Agent(own) };
}

const unbracketed = (host: string): string => host.replace(/^\[|\]$/g, '');

function bodyOf({ send }: HttpParams): string | null {
  if (send?.body === undefined) return null;
  return typeof send.body === 'string' ? send.body : JSON.stringify(send.body);
}

function optionsOf(params: HttpParams, url: URL, { through }: ProbePlace, body: string | null): RequestOptions {
  const name = unbracketed(url.hostname);
  return {
    protocol: url.protocol,
    host: through?.host ?? name,
    port: through?.port ?? (url.port || (url.protocol === 'https:' ? 443 : 80)),
    method: params.method,
    path: pathOf(params.path, url),
    headers: headersOf(params, url, body),
    setHost: false,
    maxHeaderSize,
    lookup: guardedLookup,
    ...(isIP(name) === 0 ? { servername: name } : {}),
  };
}

/** Below the preview's own path; escaped as URLs are. */
function pathOf(path: string, url: URL): string {
  const { pathname, search } = new URL(url.pathname.replace(/\/$/, '') + path, url);
  return pathname + search;
}

function headersOf({ send }: HttpParams, url: URL, body: string | null): Record<string, string | number> {
  const own = { host: url.host, 'accept-encoding': 'identity' };
  const standard = { accept: '*/*', 'user-agent': 'chaos-gate' };
  const carried =
    body === null
      ? {}
      : { 'content-length': Buffer.byteLength(body), 'content-type': typeof send?.body === 'string' ? 'text/plain' : 'application/json' };
  const asked = Object.entries(send?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...standard, ...carried, ...Object.fromEntries(asked), ...own };
}

/** A redirect that nobody expected, to where the gate must not look. */
function leadsAway(params: HttpParams, { status, headers }: Answer, url: URL): boolean {
  if (status === null || status < 300 || status > 399 || statusFits(params.status, status) || headers.location === undefined) return false;
  return !URL.canParse(headers.location, url.href) || new URL(headers.location, url.href).host !== url.host;
}

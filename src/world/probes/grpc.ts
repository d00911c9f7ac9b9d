import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from 'node:http2';
import { endpointText } from '../../core/address/endpoint.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import type { GrpcParams, GrpcResponse } from '../../core/checks/grpc-params.ts';
import { lowerCaseNames } from '../../core/checks/header-names.ts';
import { addressAsked } from './endpoint.ts';
import { healthRequest, servingIn } from './grpc/health-message.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { HeadOfBytes } from './http/head-of-bytes.ts';
import type { Probe, ProbePlace, ProbeResult } from './probe.ts';
import { failureOf, ProbeError, timedOut } from './reasons.ts';

/** A response has a few bytes. */
const limitBytes = 4_096;

/** Opens a new connection each time, as `grpc_health_probe` does: a client that keeps one would measure its own way to reconnect. */
export const grpc: Probe<GrpcParams, GrpcResponse> = {
  kind: 'grpc',
  open(params, place) {
    const to = addressAsked(params, place);
    return {
      async send(signal) {
        if (isForbiddenHost(to.host)) return failureOf(new ProbeError('ADDRESS_REFUSED'));
        // Loaded only for a config with such a check.
        const { connect } = await import('node:http2');
        if (signal.aborted) return timedOut;
        const session = connect(`${isSecure(params, place) ? 'https' : 'http'}://${endpointText(to)}`, { lookup: guardedLookup });
        return callHealth(session, params, headersOf(params, place), signal);
      },
      close: async () => {},
    };
  },
};

const isSecure = ({ to, tls }: GrpcParams, { preview }: ProbePlace): boolean => tls ?? (to === undefined && preview.startsWith('https:'));

/** The headers of the preview are for the preview alone. */
const headersOf = ({ to, headers = {} }: GrpcParams, place: ProbePlace): Record<string, string> => ({
  ...(to === undefined ? lowerCaseNames(place.headers ?? {}) : {}),
  ...lowerCaseNames(headers),
});

function callHealth(
  session: ClientHttp2Session,
  { service = '' }: GrpcParams,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ProbeResult<GrpcResponse>> {
  return new Promise((resolve) => {
    const abort = (): void => settle(timedOut);
    const settle = (result: ProbeResult<GrpcResponse>): void => {
      signal.removeEventListener('abort', abort);
      session.destroy();
      resolve(result);
    };
    // Never removed: errors after the result are ignored, but must not be unhandled.
    const fail = (error: Error): void => settle(failureOf(error.cause ?? error));
    session.on('error', fail);
    session.once('close', () => settle(failureOf(new ProbeError('CLOSED'))));
    const stream = session.request({
      ...headers,
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    stream.on('error', fail);
    readResponse(stream, (response) => settle(response === null ? failureOf(new ProbeError('CLOSED')) : { response }));
    stream.end(healthRequest(service));
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** Calls `done` when the stream is closed, or has sent more than such a response has; null: it has sent no response. */
function readResponse(stream: ClientHttp2Stream, done: (response: GrpcResponse | null) => void): void {
  const head = new HeadOfBytes(limitBytes);
  let http: number | null = null;
  let status: number | null = null;
  const finish = (): void => done(http === null ? null : { http, status, serving: head.cut ? null : servingIn(head.bytes) });
  stream.once('response', (headers) => {
    http = headers[':status'] ?? null;
    status = statusIn(headers);
  });
  stream.once('trailers', (trailers: IncomingHttpHeaders) => {
    status = statusIn(trailers) ?? status;
  });
  stream.on('data', (piece: Buffer) => {
    head.add(piece);
    if (head.cut) finish();
  });
  stream.once('close', finish);
}

function statusIn(headers: IncomingHttpHeaders): number | null {
  const text = headers['grpc-status'];
  return typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

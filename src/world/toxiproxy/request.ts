import { request } from 'node:http';
import type { Address } from '../../core/address/address.ts';
import { endpointText } from '../../core/address/endpoint.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import { within } from '../within.ts';

export interface ApiResponse {
  readonly status: number;
  /** Parsed JSON; `null` where the body is not JSON. */
  readonly body: unknown;
  readonly text: string;
}

/** The server gives up a response after 25 s (`server.go`, `http.TimeoutHandler`) and continues its work. */
const limitMs = 27_000;
const mostBytes = 4 * 1024 * 1024;

/**
 * Sends one request to the API of a Toxiproxy server. There is no credential, no redirect and no proxy.
 * @throws GateFailure TARGET_UNAVAILABLE where the API cannot be reached
 */
export const askToxiproxy = (
  api: Address,
  method: 'GET' | 'POST' | 'DELETE',
  path: readonly string[],
  signal: AbortSignal,
  body?: object,
): Promise<ApiResponse> =>
  within(limitMs, signal, (limit) => {
    if (isForbiddenHost(api.host)) throw new Error('this host is never touched');
    return ask(api, method, `/${path.map(encodeURIComponent).join('/')}`, limit, body);
  }).catch((error: NodeJS.ErrnoException) => {
    if (signal.aborted) throw error;
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `the API of Toxiproxy cannot be reached at ${endpointText(api)}: ${error.code ?? error.message}`,
      {
        hint: 'start `toxiproxy-server`, or write the address of its API in `api`; without it the API is at http://127.0.0.1:8474',
        cause: error,
      },
    );
  });

const ask = ({ host, port }: Address, method: string, path: string, signal: AbortSignal, body?: object): Promise<ApiResponse> =>
  new Promise((done, fail) => {
    const content = body === undefined ? '' : JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content), 'user-agent': 'chaos-gate' };
    const sent = request({ host, port, method, path, signal, headers, agent: false, lookup: guardedLookup }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > mostBytes) response.destroy(new Error('its response is larger than 4 MiB'));
      });
      response.once('error', fail);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        done({ status: response.statusCode ?? 0, body: parsed(text), text });
      });
    });
    sent.once('error', fail);
    sent.end(content);
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

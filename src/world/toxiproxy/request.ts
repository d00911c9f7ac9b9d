import type { Address } from '../../core/address/address.ts';
import { endpointText } from '../../core/address/endpoint.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { askJson, type JsonResponse } from '../ask-json.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import { within } from '../within.ts';

/** The server gives up a response after 25 s (`server.go`, `http.TimeoutHandler`) and continues its work. */
const limitMs = 27_000;
const mostMiB = 4;

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
): Promise<JsonResponse> =>
  within(limitMs, signal, (limit) => {
    if (isForbiddenHost(api.host)) throw new Error('this host is never touched');
    const options = {
      ...api,
      method,
      path: `/${path.map(encodeURIComponent).join('/')}`,
      signal: limit,
      agent: false,
      lookup: guardedLookup,
    };
    return askJson({ ...options, headers: { 'user-agent': 'chaos-gate' } }, body, mostMiB);
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

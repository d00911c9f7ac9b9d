import type { HttpParams } from '../../core/checks/http/http-params.ts';
import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import { freshRequests } from './http/fresh-requests.ts';
import { type OriginRequest, openOrigin } from './http/origin.ts';
import type { Probe } from './probe.ts';

const idempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];

/** Sends the same request each time, except for a new id in place of `{id}`. */
export const http: Probe<HttpParams, HttpResponse> = {
  kind: 'http',
  open(params, place) {
    const origin = openOrigin(place);
    const { method, path, status } = params;
    const next = freshRequests(origin, { method, path, status, headers: params.send?.headers ?? {}, body: bodyOf(params) });
    const how = { again: idempotent.includes(method) };
    return { send: (signal) => origin.send(next(), how, signal), close: origin.close };
  },
};

function bodyOf({ send }: HttpParams): OriginRequest['body'] {
  if (send?.body === undefined) return null;
  return typeof send.body === 'string'
    ? { text: send.body, type: 'text/plain' }
    : { text: JSON.stringify(send.body), type: 'application/json' };
}

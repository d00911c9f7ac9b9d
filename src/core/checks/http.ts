import type { Json } from '../model/json.ts';
import type { Check } from './check.ts';
import { headersFit } from './http/headers.ts';
import { type HttpParams, httpParams } from './http/http-params.ts';
import type { HttpResponse } from './http/http-response.ts';
import { jsonContains } from './http/json-contains.ts';
import { carriedBody } from './http/request.ts';
import { statusFits } from './http/status.ts';
import { patternFits } from './pattern/pattern.ts';

export const http: Check<HttpParams, HttpResponse> = {
  kind: 'http',
  summary: 'an HTTP request to the preview gets the expected response',
  docs: {
    why: 'Users reach the preview over HTTP, so what they see is a response to such a request.',
    example: '{ name: home, http: { path: /, status: 200 } }',
  },
  params: httpParams,
  noun: 'requests',
  timed: true,
  runsPrograms: false,
  readsBack: false,
  asks: () => 'preview',
  judge(params, response) {
    if (response.status === null || !statusFits(params.status, response.status)) return `status ${response.status ?? 'none'}`;
    if (!headersFit(params.headers ?? {}, response.headers)) return 'header';
    if (response.unreadable !== undefined && asksForBody(params)) return response.unreadable;
    return textReason(params, response) ?? (params.json === undefined ? null : jsonReason(params.json, response));
  },
  requests: ({ method, path, status, send }) => ({
    method,
    path,
    headers: send?.headers ?? {},
    body: carriedBody(send?.body),
    status,
  }),
  describe: ({ method, path }) => `${method} ${path}`,
};

const asksForBody = ({ contains, matches, json }: HttpParams): boolean => (contains ?? matches ?? json) !== undefined;

function textReason({ contains, matches }: HttpParams, { body, cut }: HttpResponse): string | null {
  const fits = (contains === undefined || body.includes(contains)) && (matches === undefined || patternFits(matches, body));
  if (fits) return null;
  return cut ? 'cut' : 'body';
}

function jsonReason(expected: Json, { body, cut }: HttpResponse): string | null {
  if (cut) return 'cut';
  try {
    return jsonContains(JSON.parse(body), expected) ? null : 'json';
  } catch {
    return 'not JSON';
  }
}

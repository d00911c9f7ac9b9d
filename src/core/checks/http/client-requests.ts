import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Config } from '../../model/config/config.ts';
import type { ClientTraffic, FaultRule } from '../../model/config/fault-rule.ts';
import type { TrafficSpec } from '../../model/config/traffic-spec.ts';
import type { Effect } from '../../model/plan/effect.ts';
import { checkOf } from '../catalog.ts';
import { lowerCaseNames } from '../header-names.ts';
import type { ClientRequest, Method } from './client-request.ts';
import type { HttpResponse } from './http-response.ts';
import { carriedBody, type RequestBody } from './request.ts';
import { statusFits } from './status.ts';

/** A client's request, and how its response is judged: `null` when the checks would accept it, otherwise a reason. */
export interface Requested {
  readonly request: ClientRequest;
  judge(response: HttpResponse): string | null;
}

/** Headers that carry a client's address. The clients of a fault must not use the address of a check. */
const addressHeaders = new Set([
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
  'x-cluster-client-ip',
]);

type Asking = Pick<Config, 'previewHeaders' | 'checks' | 'faults'>;

/**
 * The requests of a traffic fault's clients, in rotation: those of the http checks, changed as the fault's rule says, with the preview's
 * headers. Never empty: without an http check it is `GET /`.
 */
export function clientRequests({ previewHeaders, checks, faults }: Asking, effect: Pick<Effect, 'kind' | 'params'>): Requested[] {
  const { path, method } = effect.params;
  const { headers = {}, body } = ruleOf(faults, effect)?.clients ?? {};
  const usual = checks.flatMap(requestedBy);
  const base = path === undefined ? withDefault(usual) : [at(String(path), usual)];
  const all = base.map(({ request, judge }): Requested => {
    const changed = method !== undefined && method !== request.method;
    const sent = {
      ...request,
      method: (method ?? request.method) as Method,
      headers: { ...lowerCaseNames(previewHeaders), ...request.headers, ...lowerCaseNames(headers) },
      body: body === undefined ? request.body : carriedBody(body as RequestBody),
    };
    return { request: bodiless(sent.method) ? { ...sent, body: null } : sent, judge: changed ? byStatus(request) : judge };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one.request), one])).values()];
}

/** The request of one entry of `traffic:`, with the preview's headers. */
export function trafficRequest(previewHeaders: Config['previewHeaders'], { params }: TrafficSpec): ClientRequest {
  const request = checkOf('http').requests?.(params);
  if (request === undefined) throw new TypeError('an http check has a request');
  return { ...request, headers: { ...lowerCaseNames(previewHeaders), ...lowerCaseNames(request.headers) } };
}

/** The rule from which a planned fault was drawn; only its settings for clients. */
const ruleOf = (rules: readonly FaultRule[], { kind, params }: Pick<Effect, 'kind' | 'params'>): { clients?: ClientTraffic } | undefined =>
  rules.find(
    (rule) =>
      rule.fault === kind &&
      ['path', 'method'].every((key) => {
        const domain = rule.params[key];
        return domain === undefined ? params[key] === undefined : 'oneOf' in domain && domain.oneOf.some((one) => one === params[key]);
      }),
  );

function requestedBy(spec: CheckSpec): Requested[] {
  const check = checkOf(spec.kind);
  const request = check.requests?.(spec.params);
  if (request === undefined) return [];
  const headers = Object.entries(lowerCaseNames(request.headers)).filter(([name]) => !addressHeaders.has(name));
  return [{ request: { ...request, headers: Object.fromEntries(headers) }, judge: (response) => check.judge(spec.params, response) }];
}

const withDefault = (usual: readonly Requested[]): readonly Requested[] => (usual.length > 0 ? usual : [at('/', usual)]);

/** The request of the check for this path; if there is none, a GET with the headers that the checks send. */
function at(path: string, usual: readonly Requested[]): Requested {
  const same = usual.find(({ request }) => request.path === path);
  if (same !== undefined) return same;
  const request: ClientRequest = { method: 'GET', path, headers: usual[0]?.request.headers ?? {}, body: null, status: '2xx' };
  return { request, judge: byStatus(request) };
}

const byStatus =
  ({ status }: ClientRequest) =>
  (response: HttpResponse): string | null =>
    response.status !== null && statusFits(status, response.status) ? null : `status ${response.status ?? 'none'}`;

const bodiless = (method: Method): boolean => method === 'GET' || method === 'HEAD';

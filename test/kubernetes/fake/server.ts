import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { admit } from './admission.ts';
import { discovery } from './discovery.ts';
import type { EngineMode } from './engine.ts';
import { ApiError, type ApiObject, type Fields, fieldsOf } from './objects.ts';
import { patched } from './patch.ts';
import { type Disturbance, type Hooks, type Logged, type Route, routeOf, verbOf } from './requests.ts';
import { groupVersion } from './resource-kinds.ts';
import type { Store } from './store.ts';
import { watch } from './watch.ts';

/** What a test can turn on a running fake. */
export interface Controls {
  readonly token: string;
  readonly disturbances: { readonly given: Disturbance; left: number }[];
  /** `verb resource` or `verb resource/subresource`. */
  readonly denied: Set<string>;
  readonly log: Logged[];
  readonly hooks: Hooks;
  modeOf(object: ApiObject): EngineMode;
}

/** Handles one request as an API server does. */
export async function respond(store: Store, controls: Controls, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET' } = request;
  const url = new URL(request.url ?? '/', 'https://localhost');
  let uid: string | undefined;
  response.on('close', () => {
    controls.log.push({ method, path: url.pathname, query: url.search, status: response.statusCode, ...(uid !== undefined && { uid }) });
  });
  try {
    const body = await bodyOf(request);
    if (method === 'DELETE') uid = preconditionsIn(body, url.searchParams).uid;
    const how = disturbed(controls, method, url.pathname) ?? controls.hooks.before?.(method, url.pathname);
    if (how === 'silent') return;
    if (how === 'break') return void request.socket.destroy();
    if (typeof how === 'object' && 'delayMs' in how) await sleep(how.delayMs);
    if (typeof how === 'object' && 'status' in how) throw disturbance(response, how);
    if (request.headers.authorization !== `Bearer ${controls.token}`) throw new ApiError(401, 'Unauthorized', 'Unauthorized');
    if (method === 'GET' && url.searchParams.has('watch') && url.searchParams.get('watch') !== 'false')
      return await watch(store, routed(controls, method, url), url.searchParams, response);
    const result = handle(store, controls, { method, url, body, type: request.headers['content-type'] ?? '' });
    controls.hooks.after?.(method, url.pathname);
    if (how === 'lose') return void request.socket.destroy();
    send(response, method === 'POST' ? 201 : 200, result);
  } catch (error) {
    const known = error instanceof ApiError ? error : new ApiError(500, 'InternalError', String(error));
    send(response, known.code, {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: known.message,
      reason: known.reason,
      details: known.details,
      code: known.code,
    });
  }
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly type: string;
}

function handle(store: Store, controls: Controls, call: Call): object {
  const { method, url, body, type } = call;
  const about = method === 'GET' ? discovery(url.pathname) : undefined;
  if (about !== undefined) return about;
  if (type.includes('protobuf')) throw new ApiError(415, 'UnsupportedMediaType', 'the body of the request was in an unknown format');
  if (url.pathname === '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews') return review(controls, parsed(body));
  const route = routed(controls, method, url);
  if (route.subresource !== undefined) return subresource(store, route, method, body);
  if (method === 'GET') return route.name === undefined ? listed(store, route, url.searchParams) : store.get(placeOf(route));
  if (method === 'POST') return created(store, controls, route, parsed(body), url.searchParams.has('dryRun'));
  if (method === 'DELETE') return deleted(store, route, body, url.searchParams);
  const before = store.get(placeOf(route));
  const after = method === 'PUT' ? parsed(body) : patched(before, type, JSON.parse(body));
  webhook(controls, route, after);
  admit(route.resource, after, before);
  return store.update(placeOf(route), after);
}

function routed({ denied }: Controls, method: string, url: URL): Route {
  const route = routeOf(url.pathname);
  if (route === undefined) throw new ApiError(404, 'NotFound', 'the server could not find the requested resource');
  const { resource, name, subresource } = route;
  const verb = verbOf(method, route, url.searchParams.get('watch') === 'true');
  const asked = `${verb} ${resource.plural}${subresource === undefined ? '' : `/${subresource}`}`;
  if (denied.has(asked))
    throw new ApiError(
      403,
      'Forbidden',
      `${resource.plural}${resource.group === '' ? '' : `.${resource.group}`} ${name === undefined ? '' : `"${name}" `}is forbidden: User "gate" cannot ${verb} resource "${resource.plural}" in API group "${resource.group}" in the namespace "${route.namespace ?? ''}"`,
    );
  return route;
}

const placeOf = ({ resource, namespace, name = '' }: Route) => ({ resource, namespace, name });

function listed(store: Store, { resource, namespace }: Route, query: URLSearchParams): object {
  const items = store.list(resource, namespace, { labels: query.get('labelSelector') ?? '', fields: query.get('fieldSelector') ?? '' });
  return { kind: `${resource.kind}List`, apiVersion: groupVersion(resource), metadata: { resourceVersion: String(store.version) }, items };
}

function created(store: Store, controls: Controls, { resource, namespace }: Route, object: ApiObject, isDry: boolean): ApiObject {
  webhook(controls, { resource }, object);
  admit(resource, object, null);
  return isDry ? object : store.create(resource, namespace, { ...object, status: {} });
}

/** The webhooks of Chaos Mesh see creations and updates, and deletions pass without them. */
function webhook(controls: Controls, { resource }: Pick<Route, 'resource'>, object: ApiObject): void {
  if (resource.isChaos && controls.modeOf(object) === 'webhook-down')
    throw new ApiError(
      500,
      'InternalError',
      `Internal error occurred: failed calling webhook "m${resource.singular}.kb.io": failed to call webhook: Post "https://chaos-mesh-controller-manager.chaos-mesh.svc:443/mutate-chaos-mesh-org-v1alpha1-${resource.singular}?timeout=5s": dial tcp 10.96.0.7:443: connect: connection refused`,
    );
}

/** Of the body, or of the query where there is none. */
function preconditionsIn(body: string, query: URLSearchParams): { readonly uid?: string; readonly resourceVersion?: string } {
  const { uid, resourceVersion } = body === '' ? Object.fromEntries(query) : fieldsOf(fieldsOf(JSON.parse(body)).preconditions);
  return { ...(typeof uid === 'string' && { uid }), ...(typeof resourceVersion === 'string' && { resourceVersion }) };
}

function deleted(store: Store, route: Route, body: string, query: URLSearchParams): object {
  const options = body === '' ? {} : fieldsOf(JSON.parse(body));
  const grace = options.gracePeriodSeconds ?? query.get('gracePeriodSeconds') ?? undefined;
  const given = {
    ...preconditionsIn(body, query),
    ...(grace !== undefined && { graceSeconds: Number(grace) }),
  };
  if (route.name !== undefined) return store.delete(placeOf(route), given);
  const all = store.list(route.resource, route.namespace, { labels: query.get('labelSelector') ?? '' });
  return {
    kind: `${route.resource.kind}List`,
    apiVersion: groupVersion(route.resource),
    metadata: {},
    items: all.map(({ metadata }) => store.delete({ ...placeOf(route), name: metadata.name }, given)),
  };
}

function subresource(store: Store, route: Route, method: string, body: string): object {
  const { resource, subresource: sub } = route;
  if (sub === 'status' && method === 'PUT') return store.update(placeOf(route), parsed(body), 'status');
  if (sub === 'eviction' && method === 'POST') {
    store.delete(placeOf(route));
    return { kind: 'Status', apiVersion: 'v1', status: 'Success', code: 201 };
  }
  if (sub !== 'scale' || !resource.subresources.includes(sub))
    throw new ApiError(404, 'NotFound', 'the server could not find the requested resource');
  const workload = store.get(placeOf(route));
  if (method === 'GET') return scaleOf(workload);
  const given = method === 'PUT' ? parsed(body) : patched(scaleOf(workload), 'application/merge-patch+json', JSON.parse(body));
  const { resourceVersion, uid } = given.metadata;
  // No replicas are left out of the spec.
  const replicas = Number(given.spec?.replicas ?? 0);
  return scaleOf(
    store.update(placeOf(route), {
      ...workload,
      metadata: { ...workload.metadata, ...(resourceVersion !== undefined && { resourceVersion }), ...(uid !== undefined && { uid }) },
      spec: { ...workload.spec, replicas },
    }),
  );
}

const scaleOf = ({ metadata, spec, status }: ApiObject): ApiObject => {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = metadata;
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp } as ApiObject['metadata'],
    spec: { replicas: spec?.replicas ?? 1 },
    status: { replicas: status?.replicas ?? 0 },
  };
};

function review({ denied }: Controls, object: ApiObject): object {
  const { verb, resource, subresource: sub } = fieldsOf(object.spec?.resourceAttributes);
  const asked = `${String(verb)} ${String(resource)}${sub === undefined ? '' : `/${String(sub)}`}`;
  return { ...object, status: { allowed: !denied.has(asked) } };
}

const parsed = (body: string): ApiObject => {
  const object = JSON.parse(body) as ApiObject;
  return { ...object, metadata: { ...object.metadata } };
};

function disturbed({ disturbances }: Controls, method: string, path: string): Disturbance['how'] | undefined {
  const found = disturbances.find(({ given, left }) => left > 0 && (given.method ?? method) === method && given.path.test(path));
  if (found !== undefined) found.left -= 1;
  return found?.given.how;
}

function disturbance(
  response: ServerResponse,
  how: { readonly status: number; readonly reason: string; readonly message?: string; readonly retryAfterSeconds?: number },
): ApiError {
  if (how.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(how.retryAfterSeconds));
  return new ApiError(
    how.status,
    how.reason,
    how.message ?? how.reason,
    how.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: how.retryAfterSeconds },
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function send(response: ServerResponse, status: number, body: Fields | object): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

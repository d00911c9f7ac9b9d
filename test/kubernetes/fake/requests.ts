import { type ResourceKind, resourceKinds } from './resource-kinds.ts';

/** What a path of the API is about. */
export interface Route {
  readonly resource: ResourceKind;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

/** undefined: the path is not about a resource that the fake serves. */
export function routeOf(path: string): Route | undefined {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const [root, ...rest] = parts;
  const [group, version] = root === 'api' ? ['', rest[0]] : [rest[0], rest[1]];
  const below = rest.slice(root === 'api' ? 1 : 2);
  // `namespaces/NAME` alone is the namespace itself.
  const namespace = below[0] === 'namespaces' && below.length > 2 ? below[1] : undefined;
  const [plural, name, subresource] = namespace === undefined ? below : below.slice(2);
  const resource = resourceKinds.find((one) => one.group === group && one.version === version && one.plural === plural);
  return resource === undefined ? undefined : { resource, namespace, name, subresource };
}

/** The verb of an access review for a request. */
export function verbOf(method: string, { name }: Pick<Route, 'name'>, isWatch: boolean): string {
  if (method === 'GET') return isWatch ? 'watch' : name === undefined ? 'list' : 'get';
  if (method === 'DELETE') return name === undefined ? 'deletecollection' : 'delete';
  return { POST: 'create', PUT: 'update', PATCH: 'patch' }[method] ?? method.toLowerCase();
}

/** What a test wants a request to meet. */
export interface Disturbance {
  /** `POST`, or left out: any. */
  readonly method?: string;
  readonly path: RegExp;
  /** How many requests meet it; left out: one. */
  readonly times?: number;
  /**
   * `lose`: the request takes effect, and the connection breaks before the response. `break`: it breaks before the effect. `silent`: no response.
   */
  readonly how:
    | { readonly status: number; readonly reason: string; readonly message?: string; readonly retryAfterSeconds?: number }
    | { readonly delayMs: number }
    | 'lose'
    | 'break'
    | 'silent';
}

/** A request that the fake has seen. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  /** The object that a deletion is for, if it says so. */
  readonly uid?: string;
}

/** What a test does at each request, and what the request meets. */
export interface Hooks {
  before?(method: string, path: string): Disturbance['how'] | undefined;
  /** The request has taken effect, and the response is not sent yet. */
  after?(method: string, path: string): void;
}

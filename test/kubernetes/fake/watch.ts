import type { ServerResponse } from 'node:http';
import { ApiError } from './objects.ts';
import type { Route } from './requests.ts';
import { groupVersion, type ResourceKind } from './resource-kinds.ts';
import { fieldsMatch, labelsMatch } from './selectors.ts';
import type { Store, StoreEvent } from './store.ts';

/** Sends each change of the resource as one line, from a version on, or what is there first. */
export async function watch(
  store: Store,
  { resource, namespace, name }: Route,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const labels = query.get('labelSelector') ?? '';
  const fields = [query.get('fieldSelector') ?? '', ...(name === undefined ? [] : [`metadata.name=${name}`])].join(',');
  const from = Number(query.get('resourceVersion') ?? 0);
  const missed = from === 0 ? [] : store.since(from);
  if (missed === null) throw new ApiError(410, 'Expired', `too old resource version: ${from}`);
  const tell = ({ type, object, resource: of }: Pick<StoreEvent, 'type' | 'object' | 'resource'>): void => {
    const isMeant =
      of === resource &&
      (namespace === undefined || object.metadata.namespace === namespace) &&
      labelsMatch(labels, object.metadata.labels) &&
      fieldsMatch(fields, object);
    if (isMeant) response.write(`${JSON.stringify({ type, object })}\n`);
  };
  // kubectl waits for the headers before it does anything else.
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  const isStreamedList = query.get('sendInitialEvents') === 'true';
  if (from === 0 || isStreamedList) for (const object of store.list(resource, namespace)) tell({ type: 'ADDED', object, resource });
  // Recent clients wait for it before they look at what they got (KEP-3157).
  if (isStreamedList) response.write(`${JSON.stringify({ type: 'BOOKMARK', object: listEnd(store, resource) })}\n`);
  else for (const event of missed) tell(event);
  const stop = store.listen(tell);
  const timer = setTimeout(() => response.end(), Number(query.get('timeoutSeconds') ?? 300) * 1_000);
  await new Promise((done) => response.on('close', done));
  clearTimeout(timer);
  stop();
}

const listEnd = ({ version }: Store, resource: ResourceKind): object => ({
  kind: resource.kind,
  apiVersion: groupVersion(resource),
  metadata: { resourceVersion: String(version), annotations: { 'k8s.io/initial-events-end': 'true' } },
});

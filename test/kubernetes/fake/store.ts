import { randomUUID } from 'node:crypto';
import { ApiError, type ApiObject, type Metadata } from './objects.ts';
import { groupVersion, type ResourceKind, resourceOf } from './resource-kinds.ts';
import { fieldsMatch, labelsMatch } from './selectors.ts';

export interface StoreEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: ResourceKind;
  readonly object: ApiObject;
  readonly version: number;
}

export interface Place {
  readonly resource: ResourceKind;
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** The objects of a cluster, with what the API server promises about their metadata. */
export class Store {
  readonly #objects = new Map<string, ApiObject>();
  readonly #history: StoreEvent[] = [];
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  #version = 100;

  get version(): number {
    return this.#version;
  }

  get(place: Place): ApiObject {
    const found = this.#objects.get(keyOf(place));
    if (found === undefined) throw notFound(place);
    return structuredClone(found);
  }

  find(kind: string, namespace: string, name: string): ApiObject | null {
    const found = this.#objects.get(keyOf({ resource: resourceOf(kind), namespace, name }));
    return found === undefined ? null : structuredClone(found);
  }

  list(resource: ResourceKind, namespace: string | undefined, { labels = '', fields = '' } = {}): ApiObject[] {
    return [...this.#objects.entries()]
      .filter(([key]) => key.startsWith(`${resource.plural}.${resource.group}/`))
      .map(([, object]) => object)
      .filter(({ metadata }) => namespace === undefined || metadata.namespace === namespace)
      .filter((object) => labelsMatch(labels, object.metadata.labels) && fieldsMatch(fields, object))
      .map((object) => structuredClone(object));
  }

  create(resource: ResourceKind, namespace: string | undefined, given: ApiObject): ApiObject {
    const metadata: Metadata = { ...given.metadata };
    if (!metadata.name && metadata.generateName !== undefined) metadata.name = `${metadata.generateName}${randomUUID().slice(0, 5)}`;
    const place = { resource, namespace, name: metadata.name };
    if (resource.namespaced && this.find('Namespace', '', namespace ?? '') === null)
      throw new ApiError(404, 'NotFound', `namespaces "${namespace}" not found`);
    if (this.#objects.has(keyOf(place)))
      throw new ApiError(409, 'AlreadyExists', `${longName(resource)} "${metadata.name}" already exists`, { name: metadata.name });
    if (resource.namespaced && namespace !== undefined) metadata.namespace = namespace;
    Object.assign(metadata, { uid: randomUUID(), creationTimestamp: now(), generation: 1 });
    delete metadata.deletionTimestamp;
    return this.#write('ADDED', place, { ...given, apiVersion: groupVersion(resource), kind: resource.kind, metadata });
  }

  /**
   * Changes the object, and removes it when it is deleted and no finalizer is left.
   * @param part which half a write changes; the other stays
   */
  update(place: Place, given: ApiObject, part: 'object' | 'status' = 'object'): ApiObject {
    const before = this.get(place);
    const { resourceVersion, uid } = given.metadata;
    if (uid !== undefined && uid !== before.metadata.uid) throw conflict(place, 'the UID in the precondition does not match');
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
      throw conflict(place, 'the object has been modified; please apply your changes to the latest version and try again');
    const { hasStatus } = place.resource;
    const after: ApiObject =
      part === 'status' ? { ...before, status: given.status ?? {} } : { ...given, metadata: kept(given.metadata, before.metadata) };
    if (part === 'object' && hasStatus) after.status = before.status ?? {};
    const isSame =
      JSON.stringify({ ...after, metadata: { ...after.metadata, resourceVersion: '' } }) ===
      JSON.stringify({ ...before, metadata: { ...before.metadata, resourceVersion: '' } });
    if (isSame) return before;
    const counts = hasStatus ? JSON.stringify(after.spec) !== JSON.stringify(before.spec) : true;
    after.metadata.generation = (before.metadata.generation ?? 0) + (counts ? 1 : 0);
    if (after.metadata.deletionTimestamp !== undefined && !waits(after)) return this.#remove(place, after);
    return this.#write('MODIFIED', place, after);
  }

  /** Returns the object as it is now: removed, or held by its finalizers or its grace period. */
  delete(
    place: Place,
    {
      uid,
      resourceVersion,
      graceSeconds,
    }: { uid?: string | undefined; resourceVersion?: string | undefined; graceSeconds?: number | undefined } = {},
  ): ApiObject {
    const before = this.get(place);
    if (uid !== undefined && uid !== before.metadata.uid)
      throw conflict(
        place,
        `the UID in the precondition (${uid}) does not match the UID in record (${before.metadata.uid}). The object might have been deleted and then recreated`,
      );
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
      throw conflict(place, 'the ResourceVersion in the precondition does not match');
    const grace = place.resource.kind === 'Pod' ? (graceSeconds ?? Number(before.spec?.terminationGracePeriodSeconds ?? 30)) : 0;
    if (!waits(before) && grace === 0) return this.#remove(place, before);
    if (before.metadata.deletionTimestamp !== undefined && grace > 0) return before;
    const metadata = {
      ...before.metadata,
      deletionTimestamp: before.metadata.deletionTimestamp ?? now(),
      deletionGracePeriodSeconds: grace,
    };
    return this.#write('MODIFIED', place, { ...before, metadata });
  }

  /** Ends a pod whose grace period is over. */
  end(place: Place): void {
    const object = this.#objects.get(keyOf(place));
    if (object !== undefined && !waits(object)) this.#remove(place, object);
  }

  /** Events after a version, or null if they are no longer known. */
  since(version: number): readonly StoreEvent[] | null {
    const first = this.#history[0];
    return first !== undefined && version < first.version - 1 && version < this.#version && this.#history.length >= historyLength
      ? null
      : this.#history.filter((event) => event.version > version);
  }

  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #remove(place: Place, object: ApiObject): ApiObject {
    this.#objects.delete(keyOf(place));
    return this.#announce('DELETED', place, object);
  }

  #write(type: 'ADDED' | 'MODIFIED', place: Place, object: ApiObject): ApiObject {
    const written = this.#announce(type, place, object);
    this.#objects.set(keyOf(place), written);
    return structuredClone(written);
  }

  #announce(type: StoreEvent['type'], { resource }: Place, given: ApiObject): ApiObject {
    this.#version += 1;
    const object = structuredClone({ ...given, metadata: { ...given.metadata, resourceVersion: String(this.#version) } });
    const event = { type, resource, object, version: this.#version };
    this.#history.push(event);
    if (this.#history.length > historyLength) this.#history.shift();
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
    return object;
  }
}

const historyLength = 2_000;

const keyOf = ({ resource, namespace, name }: Place): string =>
  `${resource.plural}.${resource.group}/${resource.namespaced ? (namespace ?? '') : ''}/${name}`;

const longName = ({ plural, group }: ResourceKind): string => (group === '' ? plural : `${plural}.${group}`);

const notFound = ({ resource, name }: Place): ApiError =>
  new ApiError(404, 'NotFound', `${longName(resource)} "${name}" not found`, { name, group: resource.group, kind: resource.plural });

const conflict = ({ resource, name }: Place, why: string): ApiError =>
  new ApiError(409, 'Conflict', `Operation cannot be fulfilled on ${longName(resource)} "${name}": ${why}`, { name });

/** What a client cannot change. */
const kept = (
  given: Metadata,
  { name, namespace, uid, creationTimestamp, deletionTimestamp, deletionGracePeriodSeconds }: Metadata,
): Metadata => ({
  ...given,
  name,
  ...(namespace !== undefined && { namespace }),
  ...(uid !== undefined && { uid }),
  ...(creationTimestamp !== undefined && { creationTimestamp }),
  ...(deletionTimestamp !== undefined && { deletionTimestamp }),
  ...(deletionGracePeriodSeconds !== undefined && { deletionGracePeriodSeconds }),
});

const waits = ({ metadata }: ApiObject): boolean => (metadata.finalizers ?? []).length > 0;

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

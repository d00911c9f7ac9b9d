import { randomBytes } from 'node:crypto';
import type { Json } from '../../core/model/json.ts';
import { createObject, deleteObject, getObject } from './api.ts';
import type { Cluster } from './cluster.ts';
import { KubectlFailure } from './failure-in.ts';
import { type AnyObject, anyObject } from './objects.ts';

/** The run that has created an object; recovery finds leftovers by this label. */
export const runLabel = 'chaos-gate/run';
/** When no run needs the object any more (RFC 3339). */
export const expiresAnnotation = 'chaos-gate/expires';

/** Long enough for every fault and its undo; after that the object is a leftover of a run that has died. */
const expiryMs = 15 * 60_000;

/** An object that a fault creates. */
export interface Own {
  readonly object: string;
  readonly run: string;
}

/** Short: an engine appends the name of a container, and cuts a name that becomes too long. */
export const newOwn = (run: string): Own => ({ object: `cg-${randomBytes(4).toString('hex')}`, run });

export const ownMetadata = ({ object, run }: Own, namespace: string, nowMs: number) => ({
  name: object,
  namespace,
  labels: { [runLabel]: run },
  annotations: { [expiresAnnotation]: new Date(nowMs + expiryMs).toISOString() },
});

const isOurs = ({ metadata }: AnyObject, { run }: Own): boolean => metadata.labels[runLabel] === run;

/** The object at this path if this run has created it; `null`: there is none. */
export async function ownObject(cluster: Cluster, path: string, own: Own, signal: AbortSignal): Promise<AnyObject | null> {
  const found = await getObject(cluster, `${path}/${own.object}`, anyObject, signal);
  return found !== null && isOurs(found, own) ? found : null;
}

/** Creates an object of ours. One that is there already was created by a call whose response was lost. */
export async function createOwn(cluster: Cluster, path: string, object: Json, own: Own, signal: AbortSignal): Promise<void> {
  try {
    await createObject(cluster, path, object, anyObject, signal);
  } catch (error) {
    const isThere = error instanceof KubectlFailure && (await ownObject(cluster, path, own, signal)) !== null;
    if (!isThere) throw error;
  }
}

/** Idempotent. An object that only has the name is left alone. */
export async function deleteOwn(cluster: Cluster, path: string, own: Own, signal: AbortSignal): Promise<void> {
  const found = await ownObject(cluster, path, own, signal);
  if (found !== null) await deleteObject(cluster, `${path}/${own.object}`, { uid: found.metadata.uid }, signal);
}

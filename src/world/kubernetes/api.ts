import type * as z from 'zod';
import { GateFailure } from '../../core/model/failure.ts';
import type { Json } from '../../core/model/json.ts';
import { type Cluster, jsonIn } from './cluster.ts';
import { KubectlFailure } from './failure-in.ts';
import { kubectl } from './kubectl.ts';

// Requests by path (`--raw`) need no discovery and no schemas of the server, and their output is JSON.

/** The object at a path of the API; `null`: there is none. @throws GateFailure TARGET_UNAVAILABLE */
export async function getObject<T>(cluster: Cluster, path: string, shape: z.ZodType<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return read(await kubectl(cluster, ['get', '--raw', path], signal), shape, path);
  } catch (error) {
    if (error instanceof KubectlFailure && error.reason === 'NotFound') return null;
    throw error;
  }
}

export async function createObject<T>(cluster: Cluster, path: string, object: Json, shape: z.ZodType<T>, signal: AbortSignal): Promise<T> {
  return read(await kubectl(cluster, ['create', '--raw', path, '-f', '-'], signal, JSON.stringify(object)), shape, path);
}

/** Replaces the object. A `resourceVersion` or a `uid` in it that is not that of the server's object fails with reason `Conflict`. */
export async function replaceObject(cluster: Cluster, path: string, object: Json, signal: AbortSignal): Promise<void> {
  await kubectl(cluster, ['replace', '--raw', path, '-f', '-'], signal, JSON.stringify(object));
}

export interface DeleteOptions {
  /** Nothing is deleted unless the object has this uid. */
  readonly uid: string;
  /** Left out: the object's own. */
  readonly graceS?: number;
}

/**
 * Resolves with whether the object was there. Its finalizers and its grace period may keep it there for a while.
 *
 * The options are in the path: a kubectl whose caller is killed before it has written a body sends an empty one, which would delete any object that has the name now.
 * Source: `Convert_url_Values_To_v1_DeleteOptions` of k8s.io/apimachinery.
 */
export async function deleteObject(cluster: Cluster, path: string, { uid, graceS }: DeleteOptions, signal: AbortSignal): Promise<boolean> {
  const options = new URLSearchParams({
    uid,
    propagationPolicy: 'Background',
    ...(graceS !== undefined && { gracePeriodSeconds: `${graceS}` }),
  });
  try {
    await kubectl(cluster, ['delete', '--raw', `${path}?${options}`], signal);
    return true;
  } catch (error) {
    // A conflict: another object has the name now.
    if (error instanceof KubectlFailure && (error.reason === 'NotFound' || error.reason === 'Conflict')) return false;
    throw error;
  }
}

function read<T>(text: string, shape: z.ZodType<T>, path: string): T {
  const found = shape.safeParse(jsonIn(text));
  if (!found.success) throw new GateFailure('TARGET_UNAVAILABLE', `the cluster sent an unexpected response to a request for ${path}`);
  return found.data;
}

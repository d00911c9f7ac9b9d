import { expect, it } from 'vitest';
import * as z from 'zod';
import { reviewAccess } from '../../../src/world/kubernetes/access.ts';
import { createObject, deleteObject, getObject } from '../../../src/world/kubernetes/api.ts';
import type { Cluster } from '../../../src/world/kubernetes/cluster.ts';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { anyList, anyObject, scale } from '../../../src/world/kubernetes/objects.ts';
import { createOwn, deleteOwn, newOwn, ownMetadata, ownObject } from '../../../src/world/kubernetes/own-object.ts';
import { setReplicas } from '../../../src/world/kubernetes/scale.ts';
import { configMapsPath, podsOf, podsPath, readWorkload, workloadPath } from '../../../src/world/kubernetes/workload.ts';
import { until } from '../cluster.ts';
import type { OpenPlace, Place } from './place.ts';

const soon = () => AbortSignal.timeout(30_000);
const clusterOf = ({ namespace }: Place): Promise<Cluster> => findCluster({ namespace }, 'test:helper', soon());
const api = { kind: 'deployment', name: 'api' } as const;

/** What the gate relies on in the API of a cluster. */
export function apiContract(open: OpenPlace): void {
  it('an object is created once, found by its label, and deleted by its uid alone', async () => {
    const cluster = await clusterOf(await open());
    const [path, own] = [configMapsPath(cluster), newOwn('run-1')];
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: ownMetadata(own, cluster.namespace, Date.now()), data: { a: 'b' } };
    await createOwn(cluster, path, object, own, soon());
    await expect(createObject(cluster, path, object, anyObject, soon())).rejects.toMatchObject({ reason: 'AlreadyExists' });
    await createOwn(cluster, path, object, own, soon());
    const listed = await getObject(cluster, `${path}?labelSelector=${encodeURIComponent('chaos-gate/run')}`, anyList, soon());
    expect(listed?.items.map(({ metadata }) => metadata.name)).toEqual([own.object]);
    expect(await deleteObject(cluster, `${path}/${own.object}`, { uid: 'another' }, soon())).toBe(false);
    expect(await ownObject(cluster, path, { ...own, run: 'run-2' }, soon())).toBeNull();
    expect(await ownObject(cluster, path, own, soon())).toMatchObject({
      metadata: { annotations: { 'chaos-gate/expires': expect.any(String) } },
    });
    await deleteOwn(cluster, path, own, soon());
    expect(await ownObject(cluster, path, own, soon())).toBeNull();
    await deleteOwn(cluster, path, own, soon());
  });

  it('replicas change from the number that was seen alone, and pods end and come', async () => {
    const place = await open();
    const cluster = await clusterOf(place);
    const before = await readWorkload(cluster, api, soon());
    const named = { ...api, uid: before.metadata.uid };
    expect(await setReplicas(cluster, named, { from: 7, to: 0 }, soon())).toBe('other');
    expect(await setReplicas(cluster, { ...named, uid: 'another' }, { from: 2, to: 0 }, soon())).toBe('other');
    expect(await setReplicas(cluster, named, { from: 2, to: 0 }, soon())).toBe('done');
    // The API leaves a zero out.
    const at = `${workloadPath(cluster, api)}/scale`;
    expect(await getObject(cluster, at, z.looseObject({ spec: z.unknown() }), soon())).toMatchObject({ spec: {} });
    expect((await getObject(cluster, at, scale, soon()))?.spec.replicas).toBe(0);
    await until(async () => (await readWorkload(cluster, api, soon())).status.readyReplicas === 0, 60_000);
    expect(await setReplicas(cluster, named, { from: 0, to: 2 }, soon())).toBe('done');
    expect(await place.works()).toBe(true);
  });

  it('a pod is deleted by its uid, at once without a grace period, and its workload starts another one', async () => {
    const place = await open();
    const cluster = await clusterOf(place);
    const owner = await readWorkload(cluster, api, soon());
    const { own: pods } = await podsOf(cluster, api, owner, soon());
    expect(pods.map(({ status }) => status.phase)).toEqual(['Running', 'Running']);
    const [{ metadata } = { metadata: { name: '', uid: '' } }] = pods;
    const path = `${podsPath(cluster)}/${metadata.name}`;
    expect(await deleteObject(cluster, path, { uid: 'another', graceS: 0 }, soon())).toBe(false);
    expect(await deleteObject(cluster, path, { uid: metadata.uid, graceS: 0 }, soon())).toBe(true);
    expect(await getObject(cluster, path, anyObject, soon())).toBeNull();
    expect(await place.works()).toBe(true);
    const uids = (await podsOf(cluster, api, owner, soon())).own.map((one) => one.metadata.uid);
    expect([uids.length, uids.includes(metadata.uid)]).toEqual([2, false]);
  });

  it('what is not there is not found, in a namespace that is not there as well', async () => {
    const cluster = await clusterOf(await open());
    await expect(readWorkload(cluster, { ...api, name: 'nothing' }, soon())).rejects.toThrow('has no deployment "nothing"');
    expect(await getObject(cluster, `${configMapsPath({ namespace: 'pr-nothing' })}/a`, anyObject, soon())).toBeNull();
  });

  it('says what a user may do, and refuses the rest', async () => {
    const place = await open();
    const rights = [{ group: 'apps', resource: 'deployments', verbs: ['get'] }];
    await reviewAccess(await clusterOf(place), rights, 'target "api"', soon());
    place.becomeNobody();
    const cluster = await clusterOf(place);
    const missing = `the user of context "${cluster.context}" has no right in namespace "${cluster.namespace}" to get deployments.apps`;
    await expect(reviewAccess(cluster, rights, 'target "api"', soon())).rejects.toMatchObject({
      message: `${missing}, which target "api" needs`,
      hint: expect.stringContaining('`chaos-gate doctor` prints'),
    });
    // The `doctor` prints the name and the Role itself.
    await expect(reviewAccess(cluster, rights, null, soon())).rejects.toMatchObject({
      message: missing,
      hint: 'bind the Role above to the user',
    });
    await expect(readWorkload(cluster, api, soon())).rejects.toMatchObject({ reason: 'Forbidden' });
  });
}

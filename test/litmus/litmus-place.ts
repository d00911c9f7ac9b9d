import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { apply } from '../kubernetes/cluster.ts';
import type { Place } from '../kubernetes/contract/place.ts';
import { realPlace } from '../kubernetes/contract/real-place.ts';

const node = process.env.CHAOS_GATE_CLUSTER ?? '';

/** A deployment on the node that `npm run test:litmus` has started, in a namespace with the experiments of Litmus and the account that runs them. */
export async function litmusPlace(): Promise<Place> {
  const place = await realPlace();
  const { namespace } = place;
  const account = { name: 'litmus-admin', namespace };
  await apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: account },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: account,
      subjects: [{ kind: 'ServiceAccount', ...account }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    },
    ...(await experiments()).map((one) => ({ ...one, metadata: { ...one.metadata, namespace } })),
  );
  return place;
}

/** As Litmus publishes them, with the image that this machine has built, and the socket of the node. */
async function experiments(): Promise<readonly { readonly metadata: object }[]> {
  const text = await readFile(join(node, 'bin', 'litmus-experiments.yaml'), 'utf8');
  const own = text
    .replaceAll(/(?<=(?:image|value): ).*\/go-runner:.*/g, 'local/go-runner:1')
    .replaceAll('/run/containerd/containerd.sock', join(node, 'run', 'containerd.sock'));
  return yaml
    .parseAllDocuments(own)
    .map((one) => one.toJS() as { readonly metadata: object; readonly spec: { readonly definition: object } } | null)
    .filter((one) => one !== null)
    .map((one) => ({ ...one, spec: { ...one.spec, definition: { ...one.spec.definition, imagePullPolicy: 'Never' } } }));
}

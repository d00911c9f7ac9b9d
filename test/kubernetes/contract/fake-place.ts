import { engines } from '../../../src/core/config/describe/engines.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { resourceOf } from '../fake/resource-kinds.ts';
import { until, useFake } from '../fake/use-fake.ts';
import type { Place } from './place.ts';

export async function fakePlace(): Promise<Place> {
  const fake = await useFake();
  const [namespace, name] = ['pr-7', 'api'];
  const experiments = new Set(faults.flatMap((fault) => engines.litmus?.(fault)?.object ?? []));
  fake.addExperiments(namespace, ...experiments);
  fake.store.create(resourceOf('VirtualService'), namespace, {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name },
    spec: { hosts: [name], exportTo: ['.'], http: [{ route: [{ destination: { host: name } }] }] },
  });
  return {
    namespace,
    name,
    works: () =>
      until(() => fake.store.find('Deployment', namespace, name)?.status?.readyReplicas === 2).then(
        () => true,
        () => false,
      ),
    inPods() {
      const pods = fake.store
        .list(resourceOf('Pod'), namespace, { labels: `app=${name}` })
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined);
      const uids = pods.map(({ metadata }) => metadata.uid ?? '');
      const all = fake.inPods();
      return {
        own: uids.map((uid) => all.filter((one) => one.uid === uid).map(({ effect }) => effect)),
        others: all.filter((one) => !uids.includes(one.uid)).map(({ effect }) => effect),
      };
    },
    becomeNobody: () => fake.deny('get deployments'),
  };
}

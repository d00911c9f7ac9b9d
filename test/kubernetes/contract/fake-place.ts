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
    becomeNobody: () => fake.deny('get deployments'),
  };
}

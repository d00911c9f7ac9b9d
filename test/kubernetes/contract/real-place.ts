import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { isReady, newNamespace, responds, startApp, until } from '../cluster.ts';
import type { Place } from './place.ts';

/** On the node that `test/kubernetes/run.ts` has started. */
export async function realPlace(): Promise<Place> {
  const app = await startApp(await newNamespace(), 'api', { replicas: 2 });
  return {
    namespace: app.namespace,
    name: app.name,
    works: () =>
      until(async () => (await isReady(app)) && (await responds(`http://${app.host}/index.html`)), 60_000).then(
        () => true,
        () => false,
      ),
    becomeNobody() {
      const before = process.env.KUBECONFIG;
      process.env.KUBECONFIG = join(process.env.CHAOS_GATE_CLUSTER ?? '', 'kubeconfig-gate');
      onTestFinished(() => {
        process.env.KUBECONFIG = before;
      });
    },
  };
}

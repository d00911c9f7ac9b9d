import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type Fake, startFake } from './fake.ts';

/** A fake with the deployment `api` of two pods in the namespace `pr-7`, which kubectl finds until the test has finished. */
export async function useFake(): Promise<Fake> {
  const fake = await startFake();
  const before = process.env.KUBECONFIG;
  process.env.KUBECONFIG = fake.kubeconfig;
  onTestFinished(async () => {
    if (before === undefined) delete process.env.KUBECONFIG;
    else process.env.KUBECONFIG = before;
    await fake.close();
  });
  fake.addNamespace('pr-7');
  fake.addDeployment('pr-7', 'api', 2);
  await until(() => fake.store.find('Deployment', 'pr-7', 'api')?.status?.readyReplicas === 2);
  return fake;
}

export async function until(holds: () => boolean | Promise<boolean>, limitMs = 30_000): Promise<void> {
  for (const endMs = performance.now() + limitMs; !(await holds()); await sleep(50))
    if (performance.now() > endMs) throw new Error('not in time');
}

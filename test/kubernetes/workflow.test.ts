import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { workflowText } from '../../src/core/chaos-mesh-workflow/workflow-text.ts';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { configOf, everyFault } from '../core/chaos-mesh-workflow/clusters.ts';
import { isReady, kubectl, newNamespace, responds, startApp, until } from './cluster.ts';

/** `kubectl create` with the text, as a person would call it. */
function create(text: string, ...words: string[]): Promise<string> {
  const running = promisify(execFile)('kubectl', ['create', ...words, '-f', '-']);
  running.child.stdin?.end(text);
  return running.then(({ stdout }) => stdout);
}

it('the API server accepts a plan of every fault, and knows each of its fields', async () => {
  const config = everyFault('scenarios: 40, faults: 1..3, seed: all');
  const namespace = await newNamespace();
  const text = workflowText(planOf(config, 'dry-run'), config, 'app').replace(/^ {2}namespace: .*$/m, `  namespace: ${namespace}`);
  const strictly = ['--dry-run=server', '--validate=strict'];
  expect(await create(text, ...strictly)).toContain('created (server dry run)');
  await expect(create(text.replace('labelSelectors', 'labelSelector'), ...strictly)).rejects.toThrow('labelSelector');
});

it('Chaos Mesh runs it: the faults come in their order, and end', async () => {
  const namespace = await newNamespace();
  const app = await startApp(namespace, 'api', { replicas: 1 });
  const config = configOf(`version: 1
preview: http://127.0.0.1:3000
targets: { api: { kubernetes: { namespace: ${namespace}, workload: deployment/api } } }
checks: [{ name: front, http: { path: /, timeout: 500ms }, recovers: 1s }]
faults: [{ fault: kill, on: api }]
`);
  const fault = (id: string, kind: string, lastsMs: number) => ({ id, fault: kind, on: 'api', params: {}, startMs: 0, lastsMs, seed: 's' });
  const plan: Plan = {
    schema: 'chaos-gate/plan/v2',
    name: 'shop',
    seed: 'real',
    scenarios: [
      { id: 's1', faults: [fault('s1.f1', 'partition', 6_000)] },
      { id: 's2', faults: [fault('s2.f1', 'kill', 2_000)] },
    ],
  };
  const podsOf = () => kubectl('-n', namespace, 'get', 'pods', '-l', 'app=api', '-o', 'jsonpath={.items[*].metadata.name}');
  const before = await podsOf();
  await create(workflowText(plan, config, 'app'));
  const url = `http://${app.host}/index.html`;
  await until(async () => !(await responds(url)), 20_000);
  expect(await podsOf()).toBe(before);
  await until(() => responds(url), 20_000);
  await until(async () => !(await podsOf()).includes(before), 60_000);
  const over = '{.status.conditions[?(@.type=="Accomplished")].status}';
  await until(
    async () => (await kubectl('-n', namespace, 'get', 'workflow', 'chaos-gate-real', '-o', `jsonpath=${over}`)) === 'True',
    30_000,
  );
  await until(async () => (await kubectl('-n', namespace, 'get', 'podchaos,networkchaos', '-o', 'name')) === '', 20_000);
  await until(() => isReady(app));
});

it('deleting it removes its faults', async () => {
  const namespace = await newNamespace();
  const app = await startApp(namespace, 'api');
  const config = configOf(`version: 1
preview: http://127.0.0.1:3000
targets: { api: { kubernetes: { namespace: ${namespace}, workload: deployment/api } } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: partition, on: api, lasts: 90s }]
plan: { scenarios: 1, budget: 10m }
`);
  const text = workflowText(planOf(config, 'stop'), config, 'app');
  const url = `http://${app.host}/index.html`;
  await create(text);
  await until(async () => !(await responds(url)), 20_000);
  const stop = /^# Stop it.*: {2}kubectl (.*)$/m.exec(text)?.[1] ?? '';
  await kubectl(...stop.split(' '));
  await until(() => responds(url), 20_000);
  expect(await kubectl('-n', namespace, 'get', 'networkchaos', '-o', 'name')).toBe('');
});

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import { look } from '../../../src/world/experiment/look.ts';
import { resourceOf } from './resource-kinds.ts';
import { until, useFake } from './use-fake.ts';

const api = { label_selector: 'app=api' };
const none = { label_selector: 'app=none' };
const ready = { type: 'Ready', status: 'True' };

/** What each probe returns of two ready pods of `api`, one pending pod of `odd`, a deployment `empty` without pods and a service `web`; `raises`: nothing. */
const cases: readonly (readonly [func: string, given: object, expected: boolean | number | 'raises'])[] = [
  ['pod.probes.pods_in_phase', api, true],
  ['pod.probes.pods_in_phase', { ...api, phase: 'Pending' }, 'raises'],
  ['pod.probes.pods_in_phase', { label_selector: 'app=odd' }, 'raises'],
  ['pod.probes.pods_in_phase', { label_selector: null, raise_on_invalid_phase: false }, false],
  ['pod.probes.pods_in_phase', none, 'raises'],
  ['pod.probes.pods_in_phase', { ...none, raise_on_invalid_phase: false }, false],
  ['pod.probes.pods_not_in_phase', { label_selector: 'app=odd' }, true],
  ['pod.probes.pods_not_in_phase', api, 'raises'],
  ['pod.probes.pods_not_in_phase', { ...none, raise_on_in_phase: false }, false],
  ['pod.probes.pods_in_conditions', { ...api, conditions: [ready] }, true],
  ['pod.probes.pods_in_conditions', { ...api, conditions: [ready, { type: 'Ready', status: 'False' }] }, 'raises'],
  ['pod.probes.pods_in_conditions', { ...api, conditions: [{ type: 'X', status: 'True' }], raise_on_invalid_conditions: false }, false],
  ['pod.probes.count_pods', api, 2],
  ['pod.probes.count_pods', { label_selector: '' }, 3],
  ['pod.probes.count_pods', { label_selector: '', phase: 'Pending' }, 1],
  ['pod.probes.count_pods', none, 0],
  ['pod.probes.count_min_pods', api, true],
  ['pod.probes.count_min_pods', { ...api, min_count: 3 }, false],
  ['pod.probes.count_min_pods', { label_selector: '', min_count: 3, phase: null }, true],
  ['pod.probes.pod_is_not_available', { name: 'api', label_selector: 'app in ({name})' }, 'raises'],
  ['pod.probes.pod_is_not_available', { name: 'api', label_selector: 'app in ({name})', raise_on_is_available: false }, false],
  ['pod.probes.pod_is_not_available', { name: 'api' }, true],
  ['pod.probes.all_pods_healthy', {}, 'raises'],
  ['pod.probes.all_pods_healthy', { raise_on_any_unhealthy: false }, false],
  ['deployment.probes.deployment_available_and_healthy', { name: 'api' }, true],
  ['deployment.probes.deployment_available_and_healthy', { name: 'api', ...none }, 'raises'],
  ['deployment.probes.deployment_available_and_healthy', { name: 'none', raise_on_unavailable: false }, false],
  ['deployment.probes.deployment_fully_available', { name: 'api', timeout: 1 }, true],
  ['deployment.probes.deployment_not_fully_available', { name: 'api', timeout: 1 }, 'raises'],
  ['deployment.probes.deployment_fully_available', { name: 'none', timeout: 1, raise_on_not_fully_available: false }, false],
  ['service.probes.service_is_initialized', { name: 'web' }, true],
  ['service.probes.service_is_initialized', {}, true],
  ['service.probes.service_is_initialized', { name: 'web', label_selector: 'app=api' }, 'raises'],
  ['service.probes.service_is_initialized', { name: 'none', raise_if_service_not_initialized: false }, false],
];

async function seen() {
  const fake = await useFake();
  const create = (kind: string, metadata: object, spec: object) =>
    fake.store.create(resourceOf(kind), 'pr-7', { apiVersion: 'v1', kind, metadata: metadata as { name: string }, spec: { ...spec } });
  create('Service', { name: 'web', labels: { app: 'web' } }, {});
  create('Pod', { name: 'odd', labels: { app: 'odd' } }, { containers: [{ name: 'a', image: 'a' }] });
  await until(() => fake.store.find('Pod', 'pr-7', 'odd')?.status?.phase === 'Running');
  const odd = fake.store.find('Pod', 'pr-7', 'odd');
  if (odd === null) throw new Error('it is gone');
  const place = { resource: resourceOf('Pod'), namespace: 'pr-7', name: 'odd' };
  fake.store.update(place, { ...odd, status: { phase: 'Pending', conditions: [] } }, 'status');
  return fake;
}

function lookOf(func: string, given: object) {
  const [, module = '', name = ''] = /^(.*)\.(\w+)$/.exec(func) ?? [];
  const provider = { type: 'python', module: `chaosk8s.${module}`, func: name, arguments: { ns: 'pr-7', ...given } };
  const content = { title: 't', description: 'd', method: [{ type: 'probe', name: 'p', provider }] };
  const { ready, refusals } = readyExperiment(JSON.stringify(content), true, {});
  const does = ready?.method[0]?.does;
  if (does?.kind !== 'look') throw new Error(JSON.stringify(refusals));
  return does;
}

const place = { workspace: '/', mark: 'look' };
const answer = (func: string, given: object) => look(lookOf(func, given), place, AbortSignal.timeout(30_000)).catch(() => 'raises');

test('each probe returns what the function of Python returns', async () => {
  await seen();
  for (const [func, given, expected] of cases) expect(await answer(func, given), `${func} ${JSON.stringify(given)}`).toBe(expected);
});

test('a probe that waits sees what comes later', async () => {
  const fake = await useFake();
  const late = { name: 'late', timeout: 20 };
  expect(await answer('deployment.probes.deployment_fully_available', { ...late, timeout: 0 })).toBe('raises');
  setTimeout(() => fake.addDeployment('pr-7', 'late', 1), 1_000);
  expect(await answer('deployment.probes.deployment_fully_available', late)).toBe(true);
});

/** `CHAOSK8S`: a Python with `pip install chaostoolkit-kubernetes==0.39.0`. */
test.runIf(process.env.CHAOSK8S !== undefined)(
  'the functions of Python return the same',
  async () => {
    await seen();
    const script = `import importlib, json, sys
def answer(func, given):
    module, name = ("chaosk8s." + func).rsplit(".", 1)
    try: return getattr(importlib.import_module(module), name)(**{"ns": "pr-7", **given})
    except Exception as error:
        print(func, type(error).__name__, str(error)[:200], file=sys.stderr)
        return "raises"
print(json.dumps([answer(func, given) for func, given, _ in json.load(sys.stdin)]))`;
    const child = spawn(process.env.CHAOSK8S ?? '', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(cases));
    expect(JSON.parse(await text(child.stdout))).toEqual(cases.map(([, , expected]) => expected));
  },
  60_000,
);

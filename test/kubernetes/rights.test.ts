import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Result } from '../../src/core/model/result/result.ts';
import { type App, apply, isReady, kubectl, leftIn, newNamespace, replicasOf, startApp, until } from './cluster.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** A user without any right, but for what a test binds to it. */
const userConfig = join(process.env.CHAOS_GATE_CLUSTER ?? '', 'kubeconfig-gate');

interface Asked {
  readonly target?: string;
  readonly fault?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with a config, and the gate in it. */
async function gateFor(app: App, { target, fault = 'kill', env = {} }: Asked) {
  const folder = await mkdtemp(join(tmpdir(), 'cgrights'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const config = `version: 1
preview: http://${app.host}
targets:
  api: { kubernetes: ${target ?? `{ namespace: ${app.namespace}, workload: deployment/${app.name} }`} }
checks:
  - { name: page, rate: 20/s, http: { path: /index.html, timeout: 1s }, during: any, recovers: 20s }
faults:
  - { fault: ${fault}, on: api, lasts: 3s }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;
  await writeFile(join(folder, 'chaos.yml'), config);
  return (...words: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const options = { cwd: folder, env: { ...process.env, CHAOS_GATE_STATE_DIR: join(folder, 'state'), ...env }, maxBuffer: 64e6 };
      execFile(process.execPath, [bundle, ...words], options, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }));
    });
}

const bindTo = (role: object, namespace: string) =>
  apply(role, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'chaos-gate', namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'chaos-gate' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'gate' }],
  });

it.each(['kill', 'terminate', 'outage', 'partition'])(
  'the Role that `doctor` prints is enough for %s, and without it nothing is touched',
  async (fault) => {
    const app = await startApp(await newNamespace(), 'api', { replicas: 2 });
    const uids = () => kubectl('-n', app.namespace, 'get', 'pods', '-o', 'jsonpath={.items[*].metadata.uid}');
    const before = await uids();
    const gate = await gateFor(app, { fault, env: { KUBECONFIG: userConfig } });
    const refused = await gate('run', '--json');
    expect(refused.code).toBe(5);
    expect(`${refused.out}${refused.err}`.replaceAll(/\s+/g, ' ')).toContain('which target "api" needs');
    expect(await uids()).toBe(before);
    expect(await leftIn(app.namespace)).toBe('');

    const asked = await gate('doctor');
    expect(asked.code).toBe(5);
    const role = asked.out.slice(asked.out.indexOf('apiVersion:'), asked.out.indexOf('\n\nto change'));
    await bindTo(parse(role) as object, app.namespace);
    expect((await gate('doctor')).out).toContain('Everything that the config asks for is possible here.');
    const { scenarios, unrestored } = JSON.parse((await gate('run', '--json')).out) as Result;
    // This network enforces no policy, so a partition is in place and not felt.
    expect(scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: fault !== 'partition' });
    expect(unrestored).toEqual([]);
    expect(await leftIn(app.namespace)).toBe('');
    await until(() => isReady(app), 60_000);
  },
);

it('names what is wrong, and touches nothing', async () => {
  const app = await startApp(await newNamespace(), 'api');
  const { namespace } = app;
  const expired = join(await mkdtemp(join(tmpdir(), 'cgexpired')), 'config');
  onTestFinished(() => rm(join(expired, '..'), { recursive: true, force: true }));
  const admin = await kubectl('config', 'view', '--raw', '--minify');
  await writeFile(expired, admin.replace('token: admin', 'token: expired'));
  const cases: readonly (readonly [Asked, number, string])[] = [
    [{ env: { PATH: '/nonexistent' } }, 5, 'the program `kubectl` is missing on this machine'],
    [{ env: { KUBECONFIG: '/nonexistent/config' } }, 5, 'there is no kubeconfig at /nonexistent/config'],
    [{ target: `{ context: other, namespace: ${namespace}, workload: deployment/api }` }, 5, 'the kubeconfig has no usable context'],
    [{ env: { KUBECONFIG: expired } }, 5, 'the login for context'],
    [{ target: `{ namespace: ${namespace}, workload: deployment/nothing }` }, 5, 'has no deployment'],
    [{ target: `{ namespace: pr-nothing, workload: deployment/api }` }, 5, 'has no deployment'],
    [{ target: '{ namespace: default, workload: deployment/api }' }, 7, 'is not that of a preview'],
    [{ target: '{ namespace: kube-system, workload: deployment/api }' }, 7, 'belongs to the cluster itself'],
  ];
  for (const [asked, code, says] of cases) {
    const ended = await (await gateFor(app, asked))('run');
    expect(`${ended.out}${ended.err}`.replaceAll(/\s+/g, ' '), says).toContain(says);
    expect(ended.code, says).toBe(code);
  }
  expect(await replicasOf(app)).toEqual({ wanted: 1, ready: 1 });
  expect(await leftIn(namespace)).toBe('');
});

it('a workload without pods is inconclusive', async () => {
  const [app, other] = await Promise.all(
    [newNamespace(), newNamespace()].map(async (one, index) => startApp(await one, index === 0 ? 'api' : 'other')),
  );
  if (app === undefined || other === undefined) throw new Error('not started');
  await kubectl('-n', other.namespace, 'scale', 'deployment/other', '--replicas=0');
  const gate = await gateFor(app, { target: `{ namespace: ${other.namespace}, workload: deployment/other }` });
  await until(async () => (await kubectl('-n', other.namespace, 'get', 'pods', '-o', 'name')) === '');
  const { code, out } = await gate('run', '--json');
  expect(code).toBe(4);
  expect(out).toContain('is scaled to zero');
});

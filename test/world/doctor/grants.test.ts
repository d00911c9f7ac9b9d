import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { grantsFor } from '../../../src/world/doctor/grants.ts';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}
interface Role {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly rules: readonly Rule[];
}

function granted(targets: readonly string[], checks: readonly string[] = []) {
  const text = `version: 1
preview: http://127.0.0.1:3000
targets: { ${targets.join(', ')} }
checks: [${['{ name: home, http: { path: / } }', ...checks].join(', ')}]
faults: [{ fault: kill, on: api }, { fault: outage, on: ${targets.length > 1 ? 'db' : 'api'} }]
`;
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return grantsFor(read.config).map(({ to, text: role }) => ({ to, role: parse(role) as Role }));
}
const verbsIn = ({ rules }: Role, resource: string) => rules.find(({ resources }) => resources.includes(resource))?.verbs;

const api = 'api: { kubernetes: { namespace: pr-7, workload: deployment/api } }';
const db = (namespace: string, context = '') => `db: { kubernetes: { ${context} namespace: ${namespace}, workload: statefulset/db } }`;
const pods = '{ name: pods, rate: 2/s, kubernetes: { namespace: pr-7, workload: deployment/web, ready: 1 } }';

test('targets and checks of one namespace share one Role, which has the rights of all', () => {
  const all = granted([api, db('pr-7')], [pods]);
  expect(all.map(({ to, role }) => [to, role.metadata])).toEqual([[['api', 'db', 'pods'], { name: 'chaos-gate', namespace: 'pr-7' }]]);
  const [{ role } = { role: { metadata: { name: '', namespace: '' }, rules: [] } }] = all;
  expect(verbsIn(role, 'pods')).toEqual(['delete', 'get', 'list']);
  expect(verbsIn(role, 'statefulsets/scale')).toEqual(['get', 'update']);
  expect(verbsIn(role, 'deployments/scale')).toBeUndefined();
  expect(role.rules.map(({ apiGroups, resources }) => [...apiGroups, ...resources].join())).toHaveLength(
    new Set(role.rules.flatMap(({ apiGroups, resources }) => [...apiGroups, ...resources].join())).size,
  );
});

test('one Role for each namespace, with the rights that are used there alone', () => {
  const all = granted([api, db('pr-8')]);
  expect(all.map(({ to, role }) => [to, role.metadata.namespace])).toEqual([
    [['api'], 'pr-7'],
    [['db'], 'pr-8'],
  ]);
  expect(all.map(({ role }) => verbsIn(role, 'statefulsets/scale'))).toEqual([undefined, ['get', 'update']]);
});

test('two contexts may lead to one cluster, so a namespace has one Role', () => {
  expect(granted([api, db('pr-7', 'context: kind-ci,')]).map(({ to }) => to)).toEqual([['api', 'db']]);
});

test('a check that counts pods needs nothing but to read its workload', () => {
  const web = pods.replace('pr-7', 'pr-9');
  const role = granted([api], [web]).at(-1)?.role;
  expect(role).toMatchObject({
    metadata: { namespace: 'pr-9' },
    rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }],
  });
});

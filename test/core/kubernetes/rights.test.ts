import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { joined, rightsFor, rightsToLook, roleText } from '../../../src/core/kubernetes/rights.ts';

const all = [
  ...rightsToLook('deployment'),
  ...rightsFor({ does: 'end', politely: false }, 'deployment'),
  ...rightsFor({ does: 'isolate' }, 'deployment'),
];

test('each resource stands once, with all of its verbs', () =>
  expect(joined(all)).toEqual([
    { group: '', resource: 'pods', verbs: ['delete', 'get', 'list'] },
    { group: 'apps', resource: 'deployments', verbs: ['get'] },
    { group: 'apps', resource: 'replicasets', verbs: ['list'] },
    { group: 'networking.k8s.io', resource: 'networkpolicies', verbs: ['create', 'delete', 'get', 'list'] },
  ]));

test('the Role is YAML with the same rights, in the namespace, and gives no right to everything', () => {
  const role = parse(roleText('pr-7', all)) as { metadata: object; rules: { apiGroups: string[]; resources: string[]; verbs: string[] }[] };
  expect(role).toMatchObject({ kind: 'Role', metadata: { name: 'chaos-gate', namespace: 'pr-7' } });
  expect(role.rules.map(({ apiGroups: [group], resources: [resource], verbs }) => ({ group, resource, verbs }))).toEqual(joined(all));
  expect(JSON.stringify(role)).not.toContain('*');
});

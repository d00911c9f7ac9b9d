import { expect, test } from 'vitest';
import { allowingPolicy, networkPolicies } from '../../../src/core/kubernetes/network-policy.ts';

const api = { app: 'api', tier: 'web' };
const allowing = (spec: object, labels: Record<string, string> = api): string | null =>
  allowingPolicy(networkPolicies.parse({ items: [{ metadata: { name: 'of-users' }, spec }] }).items, [{ app: 'other' }, labels]);

test.each<[string, object]>([
  ['every pod may be reached', { podSelector: {}, ingress: [{}] }],
  ['these pods may', { podSelector: { matchLabels: { app: 'api' } }, policyTypes: ['Ingress'], ingress: [{ ports: [{ port: 80 }] }] }],
  ['they may look up names', { podSelector: {}, policyTypes: ['Ingress', 'Egress'], egress: [{ ports: [{ port: 53 }] }] }],
  ['without types', { podSelector: {}, egress: [{}] }],
  [
    'a label with one of the values',
    { podSelector: { matchExpressions: [{ key: 'tier', operator: 'In', values: ['web'] }] }, ingress: [{}] },
  ],
  ['a label with none of them', { podSelector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['db'] }] }, ingress: [{}] }],
  ['a label that is not there', { podSelector: { matchExpressions: [{ key: 'x', operator: 'DoesNotExist' }] }, ingress: [{}] }],
])('allows something: %s', (_, spec) => expect(allowing(spec)).toBe('of-users'));

test.each<[string, object]>([
  ['nothing may come in', { podSelector: {}, policyTypes: ['Ingress'] }],
  ['no rules', { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [] }],
  ['rules of a type that does not count', { podSelector: {}, policyTypes: ['Egress'], ingress: [{}] }],
  ['other pods', { podSelector: { matchLabels: { app: 'db' } }, ingress: [{}] }],
  ['a label with another value', { podSelector: { matchExpressions: [{ key: 'tier', operator: 'In', values: ['db'] }] }, ingress: [{}] }],
  ['a label that must not be there', { podSelector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, ingress: [{}] }],
  ['a label that must be there', { podSelector: { matchExpressions: [{ key: 'x', operator: 'Exists' }] }, ingress: [{}] }],
])('allows these pods nothing: %s', (_, spec) => expect(allowing(spec)).toBeNull());

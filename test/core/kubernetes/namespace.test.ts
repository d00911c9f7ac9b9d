import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { namespaceName, namespacePattern, namespaceRefusal } from '../../../src/core/kubernetes/namespace.ts';
import { standardSafety } from '../../../src/core/model/config/safety.ts';
import { refuseNotAllowed } from '../../../src/core/preview/not-allowed.ts';
import { assertProperty } from '../../contracts/property.ts';

describe('without `safety.namespaces`', () => {
  it.each(['pr-7', 'shop-pr-12', 'preview', 'kubernetes', 'mydefault', 'system'])('%s may be disturbed', (namespace) =>
    expect(namespaceRefusal(namespace, { namespaces: null })).toBeNull(),
  );

  it.each(['default', 'kube-system', 'kube-public', 'kube-x', 'chaos-mesh', 'litmus', 'istio-system', 'openshift-dns', 'argocd'])(
    '%s may not',
    (namespace) => expect(namespaceRefusal(namespace, { namespaces: null })).toContain(namespace),
  );
});

describe('`safety.namespaces`', () => {
  it.each([
    ['pr-*', 'pr-7', true],
    ['pr-*', 'spr-7', false],
    ['*-pr-*', 'shop-pr-7', true],
    ['default', 'default', true],
    ['pr.7', 'pr-7', false],
    ['*', 'kube-system', false],
    ['kube-system', 'kube-system', false],
  ])('%s and %s: %s', (pattern, namespace, allowed) =>
    expect(namespaceRefusal(namespace, { namespaces: [pattern] }) === null).toBe(allowed),
  );
});

test('no pattern ever allows a namespace of the cluster, and one without a star allows that namespace only', () => {
  const name = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
  const pattern = fc.stringMatching(/^[a-z0-9*]([a-z0-9*-]{0,10}[a-z0-9*])?$/);
  assertProperty(
    fc.property(pattern, name, (one, other) => {
      fc.pre(namespacePattern.test(one) && namespaceName.test(other));
      expect(namespaceRefusal(`kube-${other}`, { namespaces: [one] })).not.toBeNull();
      if (!one.includes('*'))
        expect(namespaceRefusal(other, { namespaces: [one] }) === null).toBe(one === other && !other.startsWith('kube-'));
    }),
  );
});

const textWith = (namespace: string, safety = '') => `version: 1
preview: http://127.0.0.1:3000
${safety}targets: { api: { kubernetes: { namespace: "${namespace}", workload: deployment/api } } }
checks: [{ name: home, http: { path: / } }]
faults: [{ fault: kill, on: api }]
`;
const read = (text: string, env: Record<string, string> = {}) => parseConfig({ text, file: 'chaos.yml', env });

test('a config with a forbidden namespace is refused at its line, and a variable is checked by its value', () => {
  const problems = [read(textWith('kube-system')), read(textWith(`\${NS}`), { NS: 'default' })].map((one) => (one.ok ? [] : one.problems));
  expect(problems.map((all) => all.map(({ code, path }) => [code, path]))).toEqual([
    [['CG1704', 'targets.api.kubernetes.namespace']],
    [['CG1704', 'targets.api.kubernetes.namespace']],
  ]);
  expect(read(textWith(`pr-\${PR}`), { PR: '7' }).ok).toBe(true);
  expect(read(textWith('default', 'safety: { namespaces: [default] }\n')).ok).toBe(true);
});

test('the rules of the base decide over the config of the change', () => {
  const change = read(textWith('shop', 'safety: { namespaces: [shop] }\n'));
  if (!change.ok) throw new Error('the config is valid');
  expect(() => refuseNotAllowed(change.config, { ...standardSafety, namespaces: ['pr-*'] })).toThrow(
    expect.objectContaining({ code: 'TARGET_REFUSED', message: expect.stringContaining('does not allow namespace "shop"') }),
  );
  refuseNotAllowed(change.config, standardSafety);
});

test('a check reads only where `safety` allows it', () => {
  const check = (namespace: string): string =>
    textWith('pr-7').replace(
      'checks: [',
      `checks: [{ name: pods, rate: 2/s, kubernetes: { namespace: ${namespace}, workload: deployment/api, ready: 1 } }, `,
    );
  const refused = read(check('kube-system'));
  expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([['CG1704', 'checks[0].kubernetes.namespace']]);
  const change = read(check('shop'));
  if (!change.ok) throw new Error('the config is valid');
  expect(() => refuseNotAllowed(change.config, { ...standardSafety, namespaces: ['pr-*'] })).toThrow(
    'check "pods" is not run: `safety.namespaces` does not allow namespace "shop"',
  );
  refuseNotAllowed(change.config, standardSafety);
});

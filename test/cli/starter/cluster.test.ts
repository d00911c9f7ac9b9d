import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Files } from '../../../src/cli/init/app.ts';
import { configText } from '../../../src/cli/init/config-text.ts';
import { surveyOf } from '../../../src/cli/init/survey.ts';
import { workflowText } from '../../../src/cli/init/workflow-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';

const read = (text: string) => parseConfig({ text, file: 'chaos.yml', env: {} });

const workload = (kind: string, name: string, namespace = '') => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`} }
spec: { template: { metadata: { labels: { app: ${name} } } } }
`;
const service = (name: string, more: string) => `kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ${more} }
`;
const shop: Files = {
  'deploy/shop.yaml': [
    workload('Deployment', 'front', 'pr-41'),
    service('front', 'type: NodePort, ports: [{ port: 80, nodePort: 30081 }]'),
    workload('Deployment', 'catalog', 'pr-41'),
    service('catalog', 'ports: [{ port: 80 }]'),
    workload('StatefulSet', 'db', 'pr-41'),
  ].join('---\n'),
};

describe('an app that only manifests of Kubernetes start', () => {
  it('has its workloads as targets, and no outage of the part that the checks ask', async () => {
    const survey = surveyOf(shop, 'shop');
    const text = configText(survey, null);
    expect(read(text), text).toMatchObject({ ok: true, warnings: [] });
    await expect(text).toMatchFileSnapshot('../../golden/cli/init-cluster.yml');
    await expect(workflowText(survey, null)).toMatchFileSnapshot('../../golden/cli/workflow-cluster.yml');
  });

  it.each<readonly [string, Files, object | null]>([
    [
      'an Ingress leads to it',
      {
        'k8s/a.yml': [
          workload('Deployment', 'web'),
          service('web', 'ports: [{ port: 80 }]'),
          'kind: Ingress\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }\n',
        ].join('---\n'),
      },
      { file: 'k8s/a.yml', workloads: [{ name: 'web', isEntry: true, nodePort: null, namespace: null }] },
    ],
    [
      'an overlay repeats it',
      { 'base/a.yaml': workload('Deployment', 'web'), 'overlays/b.yaml': workload('Deployment', 'web', 'prod') },
      { workloads: [{ kind: 'deployment', name: 'web', namespace: null }] },
    ],
    ['it is in `default`', { 'k8s/a.yaml': workload('Deployment', 'web', 'default') }, { workloads: [{ namespace: null }] }],
    [
      'a template of Helm',
      { 'chart/Chart.yaml': 'name: a', 'chart/templates/a.yaml': 'kind: Deployment\nmetadata: { name: {{ .Values.name }} }' },
      { file: 'chart/Chart.yaml', workloads: [] },
    ],
    ['a kind that the gate does not disturb', { 'k8s/a.yaml': workload('DaemonSet', 'log') }, { workloads: [] }],
    ['no manifest', { 'ci/a.yaml': 'kind: Pipeline' }, null],
  ])('%s', (_, files, facts) => {
    const { kubernetes } = surveyOf(files, 'x');
    if (facts === null) expect(kubernetes).toBeNull();
    else expect(kubernetes).toMatchObject(facts);
    expect(read(configText(surveyOf(files, 'x'), null))).toMatchObject({ ok: true, warnings: [] });
  });

  it('leaves an app that starts without a cluster as it is', () => {
    const survey = surveyOf({ ...shop, 'package.json': JSON.stringify({ scripts: { start: 'node server.js' } }) }, 'x');
    expect(configText(survey, null)).not.toContain('kubernetes');
  });

  it('gives a valid config and workflow, whatever the manifests hold', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('web', 'web.api', 'web-api', 'preview', '__proto__', '1', 'a b', '${X}'));
    const kind = fc.constantFrom('Deployment', 'StatefulSet', 'Service', 'Ingress', 'List');
    const object = fc.record({
      kind,
      metadata: fc.record({ name, namespace: name }),
      spec: fc.oneof(fc.jsonValue(), fc.constant({ type: 'NodePort' })),
    });
    fc.assert(
      fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
        const text = objects.map(
          (one) => `kind: ${one.kind}\n${'metadata: '}${JSON.stringify(one.metadata)}\nspec: ${JSON.stringify(one.spec)}\n`,
        );
        const survey = surveyOf({ 'k8s/a.yaml': text.join('---\n') }, 'x');
        const config = configText(survey, null);
        expect(read(config), config).toMatchObject({ ok: true, warnings: [] });
        parse(workflowText(survey, null));
      }),
    );
  });
});

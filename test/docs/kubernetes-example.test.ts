import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { checkOf } from '../../src/core/checks/catalog.ts';
import { parseConfig } from '../../src/core/config/parse.ts';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { manifestOf } from '../../src/core/kubernetes/chaos-mesh/manifest.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { kindOf } from '../../src/core/targets/catalog.ts';
import { order } from '../core/kubernetes/chaos-mesh/effects.ts';
import { problemsOf } from '../kubernetes/crds.ts';
import { read } from './github-yaml.ts';

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly replicas: number;
    readonly selector: object;
    readonly template: { readonly metadata: { readonly labels: object } };
  };
}
const folder = 'examples/kubernetes';
const manifestsOf = (file: string): readonly Manifest[] =>
  parseAllDocuments(read(`${folder}/${file}`)).map((one) => one.toJS() as Manifest);
function configOf(file: string) {
  const parsed = parseConfig({ text: read(`${folder}/${file}`), file, env: {} });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

describe.each([
  ['workflow.yml', 'chaos.yml'],
  ['workflow-chaos-mesh.yml', 'chaos-mesh.yml'],
])('%s', (workflow, config) => {
  const { jobs } = parse(read(`${folder}/${workflow}`)) as { jobs: { chaos: { steps: { run?: string; with?: { config: string } }[] } } };
  const commands = jobs.chaos.steps.flatMap(({ run }) => run ?? []);
  const applied = commands.flatMap((one) => /kubectl apply --filename examples\/kubernetes\/(\S+)/.exec(one)?.[1] ?? []);
  const manifests = applied.flatMap(manifestsOf);
  const { targets, checks, preview } = configOf(config);

  test('runs the gate with this config, against the namespace and the port that it has created', () => {
    expect(jobs.chaos.steps.at(-1)?.with?.config).toBe(`${folder}/${config}`);
    const namespaces = commands.flatMap((one) => /kubectl create namespace (\S+)/.exec(one)?.[1] ?? []);
    expect(manifests.map(({ metadata }) => metadata.namespace)).toEqual(manifests.map(() => namespaces[0]));
    const { hostPort } =
      (parse(read(`${folder}/kind.yml`)) as { nodes: { extraPortMappings: { hostPort: number }[] }[] }).nodes[0]?.extraPortMappings[0] ??
      {};
    expect(new URL(preview).port).toBe(String(hostPort));
    expect(read(`${folder}/web.yml`)).toContain(`nodePort: ${hostPort}`);
  });

  test('deploys every workload that a target or a check names, with as many pods as the check asks for', () => {
    const named = [
      ...targets.map((target) => ({ ...kindOf(target).workload?.(target), ready: 1 })),
      ...checks.flatMap(({ kind, params }) => {
        const namespace = checkOf(kind).namespace?.(params);
        return namespace === undefined ? [] : [{ namespace, name: String(params.workload).split('/')[1], ready: Number(params.ready) }];
      }),
    ];
    expect(named.length).toBeGreaterThan(0);
    for (const { namespace, name, ready } of named) {
      const found = manifests.find(
        ({ kind, metadata }) => kind === 'Deployment' && metadata.namespace === namespace && metadata.name === name,
      );
      expect(found?.spec.replicas, name).toBeGreaterThanOrEqual(ready);
      expect(found?.spec.selector, name).toEqual({ matchLabels: found?.spec.template.metadata.labels });
    }
  });
});

test('every fault of the plan is an object that Chaos Mesh accepts', () => {
  const config = configOf('chaos-mesh.yml');
  const faults = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => planOf(config, seed).scenarios.flatMap((scenario) => scenario.faults));
  expect([...new Set(faults.map(({ fault }) => fault))].toSorted()).toEqual(config.faults.map(({ fault }) => fault).toSorted());
  for (const { fault, params } of faults) {
    const effect = faultOf(fault)?.chaosMesh?.(params);
    const made = effect === undefined ? null : manifestOf(effect, order({}));
    expect(made).toMatchObject({ ok: true });
    if (made?.ok) expect(problemsOf(made.manifest, false)).toEqual([]);
  }
});

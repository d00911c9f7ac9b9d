import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leftOutText, type Workflow, workflowOf } from '../../../src/core/chaos-mesh-workflow/workflow.ts';
import { workflowText } from '../../../src/core/chaos-mesh-workflow/workflow-text.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { GateFailure } from '../../../src/core/model/failure.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { hostileText } from '../../contracts/hostile-text.ts';
import { assertProperty } from '../../contracts/property.ts';
import { problemsOf } from '../../kubernetes/crds.ts';
import { configOf, everyFault } from './clusters.ts';

type Step = Workflow['spec']['templates'][number];
const config = everyFault();
const stepsOf = ({ spec }: Workflow): ReadonlyMap<string, Step> => new Map(spec.templates.map((one) => [one.name, one]));
const chaosIn = (step: Step) =>
  Object.entries(step).flatMap(([key, value]) => (key.endsWith('Chaos') ? [value as Record<string, unknown>] : []));
const secondsOf = ({ deadline }: Step): number => Number(/^(\d+)s$/.exec(deadline)?.[1]);

describe('a plan of every fault that Chaos Mesh knows', () => {
  it('validates against the schema of Chaos Mesh, and keeps what its webhook asks for', () => {
    const met = new Set<string>();
    assertProperty(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (seed) => {
        const plan = planOf(config, seed);
        const { workflow, leftOut, scenarios } = workflowOf(plan, config, 'app');
        expect(problemsOf(workflow)).toEqual([]);
        const steps = stepsOf(workflow);
        expect(steps.size).toBe(workflow.spec.templates.length);
        expect(workflow.metadata.name).toMatch(/^(?=.{1,50}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
        const used = [workflow.spec.entry, ...workflow.spec.templates.flatMap(({ children = [] }) => children)];
        expect([...used].sort()).toEqual([...steps.keys()].sort());
        for (const step of steps.values()) {
          expect(step.name).toMatch(/^[a-z0-9-]{1,40}$/);
          expect(secondsOf(step)).toBeGreaterThan(0);
          for (const chaos of chaosIn(step)) {
            expect(chaos).not.toHaveProperty('duration');
            // An empty selector of Chaos Mesh means every pod of a namespace.
            expect([
              { namespaces: ['pr-7'], labelSelectors: { app: 'api' } },
              { namespaces: ['pr-7-data'], labelSelectors: { app: 'db' } },
            ]).toContainEqual(chaos.selector);
            expect(chaos.mode).toBe(chaos.action === 'pod-kill' ? 'one' : 'all');
          }
        }
        const injected = [...steps.values()].flatMap(chaosIn).length;
        expect(injected + leftOut.length).toBe(plan.scenarios.reduce((sum, one) => sum + one.faults.length, 0));
        expect(injected).toBe(scenarios.reduce((sum, one) => sum + one.faults.length, 0));
        for (const { fault } of scenarios.flatMap((one) => one.faults)) met.add(fault);
      }),
      { numRuns: 40 },
    );
    const known = faults.filter(({ chaosMesh, docs }) => chaosMesh !== undefined && docs !== null).map(({ kind }) => kind);
    expect([...met].sort()).toEqual([...known].sort());
  });

  it('a step never ends before those below it', () => {
    const steps = stepsOf(workflowOf(planOf(config, 'deadlines'), config, 'app').workflow);
    for (const { children = [], templateType, ...step } of steps.values()) {
      const below = children.map((name) => secondsOf(steps.get(name) as Step));
      const needed = templateType === 'Serial' ? below.reduce((sum, one) => sum + one, 0) : Math.max(0, ...below);
      if (below.length > 0) expect(secondsOf({ ...step, templateType })).toBeGreaterThan(needed);
    }
  });

  it('is YAML that says the same, whatever the plan is called', () => {
    assertProperty(
      fc.property(hostileText, hostileText, (name, seed) => {
        const plan = { ...planOf(config, 'text'), name, seed };
        const written = workflowText(plan, config, 'app.kubernetes.io/name');
        const { workflow } = workflowOf(plan, config, 'app.kubernetes.io/name');
        expect(parse(written)).toEqual(JSON.parse(JSON.stringify(workflow)));
        const comments = written.slice(0, written.indexOf('apiVersion:'));
        for (const line of comments.trimEnd().split('\n')) expect(line).toMatch(/^#[ -~]*$/);
      }),
      { numRuns: 20 },
    );
  });
});

/** Two scenarios with times that are easy to read. */
const fault = (id: string, kind: string, on: string, startMs: number, params = {}) => ({
  id,
  fault: kind,
  on,
  params,
  startMs,
  lastsMs: 5_000,
  seed: 's',
});
const plan = (scenarios: Plan['scenarios']): Plan => ({ schema: 'chaos-gate/plan/v2', name: 'shop', seed: 'Demo 1', scenarios });

describe('the steps', () => {
  const two = plan([
    { id: 's1', faults: [fault('s1.f1', 'kill', 'api', 0), fault('s1.f2', 'partition', 'db', 1_500)] },
    { id: 's2', faults: [fault('s2.f1', 'latency', 'edge', 0, { delay: 5, jitter: 0, share: 1 })] },
    { id: 's3', faults: [fault('s3.f1', 'outage', 'db', 0)], atMs: 200_000 },
  ]);

  it('one scenario after another, its faults side by side, and pauses as steps', () => {
    const { workflow, leftOut } = workflowOf(two, config, 'app');
    const children = Object.fromEntries(
      [...stepsOf(workflow).values()].map(({ name, templateType, children }) => [name, children ?? templateType]),
    );
    expect(children).toEqual({
      plan: ['s1', 's3-pause', 's3'],
      s1: ['s1-f1', 's1-f2'],
      's1-f1': 'PodChaos',
      's1-f2': ['s1-f2-wait', 's1-f2-fault'],
      's1-f2-wait': 'Suspend',
      's1-f2-fault': 'NetworkChaos',
      's3-pause': 'Suspend',
      s3: ['s3-f1'],
      's3-f1': 'PodChaos',
    });
    expect(workflow.metadata).toEqual({ name: 'chaos-gate-demo-1', namespace: 'pr-7' });
    expect(stepsOf(workflow).get('s3-pause')?.deadline).toBe('194s');
    expect(leftOut.map(leftOutText)).toEqual(['s2.f1 latency on edge: a link is not a workload of a cluster']);
  });

  it('a fault on its way lasts as long as in the plan, in whole seconds', () => {
    const { workflow } = workflowOf(
      plan([{ id: 's1', faults: [{ ...fault('s1.f1', 'outage', 'db', 0), lastsMs: 5_001 }] }]),
      config,
      'app',
    );
    expect(stepsOf(workflow).get('s1-f1')?.deadline).toBe('6s');
  });

  it('the text names the pods, what is left out, and how to stop it', () => {
    const text = workflowText(two, config, 'app');
    for (const line of [
      '#   kubectl -n pr-7 get pods -l app=api',
      '#   kubectl -n pr-7-data get pods -l app=db',
      '# Stop it, and remove its faults:  kubectl -n pr-7 delete workflow chaos-gate-demo-1',
      '# Left out, 1 of 4 faults:',
      '# - s2.f1 latency on edge: a link is not a workload of a cluster',
    ])
      expect(text.split('\n')).toContain(line);
  });
});

describe('what Chaos Mesh cannot do is left out, with the reason', () => {
  const clusters = configOf(`version: 1
preview: http://127.0.0.1:3000
targets:
  api: { kubernetes: { namespace: pr-7, workload: deployment/api } }
  far: { kubernetes: { context: other, namespace: pr-7, workload: deployment/far } }
  long: { kubernetes: { namespace: pr-7, workload: deployment/${'a'.repeat(64)} } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: kill, on: api }]
`);
  it.each([
    [fault('f', 'kill', 'gone', 0), /no such target/],
    [fault('f', 'kill', 'far', 0), /another context/],
    [fault('f', 'kill', 'long', 0), /63 characters/],
    [fault('f', 'reset', 'api', 0), /no such fault/],
    [fault('f', 'latency', 'api', 0, { delay: 5, jitter: 0, share: 0.5 }), /share: 100%/],
    [fault('f', 'http-delay', 'api', 0, { delay: 5, share: 1 }), /`port`/],
    [fault('f', 'partition', 'api', 0, { from: 'far' }), /no pods/],
  ])('%j', (left, says) => {
    const { leftOut, workflow } = workflowOf(plan([{ id: 's1', faults: [fault('k', 'kill', 'api', 0), left] }]), clusters, 'app');
    expect(leftOut).toEqual([{ fault: left, reason: expect.stringMatching(says) }]);
    expect(problemsOf(workflow)).toEqual([]);
  });

  it('a value that only a run knows', () => {
    const left = { ...fault('f', 'latency', 'api', 0, { jitter: 0, share: 1 }), fractions: { delay: 0.5 } };
    expect(() => workflowOf(plan([{ id: 's1', faults: [left] }]), clusters, 'app')).toThrow('no fault of this plan');
  });

  it('nothing left is a failure that says why', () => {
    const none = plan([{ id: 's1', faults: Array.from({ length: 7 }, (_, n) => fault(`f${n}`, 'reset', 'api', 0)) }]);
    let failure: unknown;
    try {
      workflowText(none, clusters, 'app');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(GateFailure);
    expect(failure).toMatchObject({
      code: 'PLAN_INVALID',
      hint: expect.stringMatching(/^f0 reset on api: Chaos Mesh has no such fault;.*; and 2 more$/),
    });
  });
});

import { faultOf } from '../faults/catalog.ts';
import { type ChaosMeshEffect, strikesOne } from '../kubernetes/chaos-mesh/effect.ts';
import { bodyOf, kindOfEffect } from '../kubernetes/chaos-mesh/kinds/catalog.ts';
import type { Selector } from '../kubernetes/chaos-mesh/selector.ts';
import type { Target } from '../model/config/target.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { kindOf } from '../targets/catalog.ts';
import type { ClusterWorkload } from '../targets/target-kind.ts';
import { chaos, type Step, serial, suspend } from './template.ts';

/** For whom the steps are. */
export interface Destination {
  readonly targets: readonly Target[];
  /** The label whose value is the name of the workload. */
  readonly label: string;
  /** Of the kubeconfig, and the same for every step; undefined: the current one. */
  readonly context: string | undefined;
}

/** A step that injects the fault, or why there is none: one clause without names from outside. */
export type FaultStep =
  | { readonly ok: true; readonly step: Step; readonly what: ChaosMeshEffect['what']; readonly workload: ClusterWorkload }
  | { readonly ok: false; readonly reason: string };

/** The grace period of a pod that asks for none, s. Source: the API of Kubernetes, PodSpec. */
const standardGraceSeconds = 30;

/** The step of one fault, which waits until its start. */
export function faultStep(spec: FaultSpec, name: string, destination: Destination): FaultStep {
  const target = destination.targets.find((one) => one.name === spec.on);
  if (target === undefined) return left('the config has no such target');
  const workload = kindOf(target).workload?.(target);
  if (workload === undefined) return left(`${kindOf(target).noun} is not a workload of a cluster`);
  if (workload.context !== destination.context) return left('it is in another context, and a Workflow has one');
  const effect = effectOf(spec);
  if (effect === null) return left('Chaos Mesh has no such fault');
  const problem = labelProblem(workload);
  if (problem !== null) return left(problem);
  const body = bodyFor(effect, workload, destination);
  if (!body.ok) return left(body.reason);
  const mode = strikesOne(effect) ? 'one' : 'all';
  const injects = (own: string): Step =>
    chaos(own, kindOfEffect(effect.what), spec.lastsMs, { mode, selector: selectorOf(workload, destination), ...body.spec });
  const step = spec.startMs > 0 ? serial(name, [suspend(`${name}-wait`, spec.startMs), injects(`${name}-fault`)]) : injects(name);
  return { ok: true, step, what: effect.what, workload };
}

const left = (reason: string): FaultStep => ({ ok: false, reason });

/** What Chaos Mesh does for the fault; `null`: nothing, or only a run knows its values. */
const effectOf = ({ fault, params, fractions }: FaultSpec): ChaosMeshEffect | null =>
  (fractions === undefined && faultOf(fault)?.chaosMesh?.(params)) || null;

/** What is in the object apart from the pods, which are not known: each counts as one that has set nothing. */
const bodyFor = (effect: ChaosMeshEffect, workload: ClusterWorkload, destination: Destination) =>
  bodyOf(effect, {
    namespace: workload.namespace,
    name: '',
    labels: {},
    annotations: {},
    durationMs: 0,
    pods: [{ name: 'any', containers: [], hostNetwork: false, graceSeconds: standardGraceSeconds }],
    peers: peersOf(effect, destination),
    container: workload.container ?? null,
    port: workload.port ?? null,
  });

/** The pods at the other end of a partition. */
function peersOf(effect: ChaosMeshEffect, destination: Destination): Selector | null {
  const peer = 'peer' in effect ? destination.targets.find(({ name }) => name === effect.peer) : undefined;
  const workload = peer && kindOf(peer).workload?.(peer);
  return workload === undefined || workload.context !== destination.context || labelProblem(workload) !== null
    ? null
    : selectorOf(workload, destination);
}

/** Never empty: an empty selector of Chaos Mesh means every pod of the namespace. */
const selectorOf = ({ namespace, name }: ClusterWorkload, { label }: Destination) => ({
  namespaces: [namespace],
  labelSelectors: { [label]: name },
});

/** The value of a label is shorter than the name of a workload may be. */
const labelProblem = ({ name }: ClusterWorkload): string | null =>
  name.length > 63 ? 'no label can have the name of its workload, which has more than 63 characters' : null;

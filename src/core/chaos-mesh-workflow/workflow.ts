import { lengthMs, scenarioMs } from '../budget/times.ts';
import type { ChaosMeshEffect } from '../kubernetes/chaos-mesh/effect.ts';
import { apiVersion } from '../kubernetes/chaos-mesh/resources.ts';
import type { Config } from '../model/config/config.ts';
import { GateFailure } from '../model/failure.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { printable } from '../quantity/printable.ts';
import { kindOf } from '../targets/catalog.ts';
import type { ClusterWorkload } from '../targets/target-kind.ts';
import { type Destination, type FaultStep, faultStep } from './fault-step.ts';
import { parallel, type Step, serial, suspend, type Template } from './template.ts';

/** An object of Chaos Mesh that runs a plan without the gate. */
export interface Workflow {
  readonly apiVersion: typeof apiVersion;
  readonly kind: 'Workflow';
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly entry: string; readonly templates: readonly Template[] };
}

/** A fault of the plan that the Workflow does not have. `reason`: one clause. */
interface LeftOut {
  readonly fault: FaultSpec;
  readonly reason: string;
}

export interface Exported {
  readonly workflow: Workflow;
  readonly context: string | undefined;
  readonly leftOut: readonly LeftOut[];
  /** The scenarios with the faults that the Workflow has; none without faults. */
  readonly scenarios: readonly Scenario[];
  /** What Chaos Mesh does for each kind of fault that it has. */
  readonly effects: ReadonlyMap<string, ChaosMeshEffect['what']>;
  /** Every workload that it disturbs, once. */
  readonly workloads: readonly ClusterWorkload[];
}

const entry = 'plan';

/**
 * The plan as a Workflow: its scenarios one after another, the faults of a scenario side by side, and between two scenarios the time that the gate would wait at most.
 * @param label whose value is the name of a workload
 * @throws GateFailure PLAN_INVALID where nothing is left
 */
export function workflowOf({ seed, scenarios }: Plan, config: Pick<Config, 'targets' | 'checks'>, label: string): Exported {
  const destination: Destination = { targets: config.targets, label, context: contextOf(scenarios, config) };
  const tried = scenarios.map((scenario, index) => ({
    scenario,
    faults: scenario.faults.map((fault, nth) => ({ fault, made: faultStep(fault, `s${index + 1}-f${nth + 1}`, destination) })),
  }));
  const leftOut = tried.flatMap(({ faults }) => faults.flatMap(({ fault, made }) => (made.ok ? [] : [{ fault, reason: made.reason }])));
  const kept = tried.flatMap(({ scenario, faults }, index) => {
    const made = faults.flatMap(({ made }) => (made.ok ? [made] : []));
    const scenarioKept = { ...scenario, faults: faults.flatMap(({ fault, made }) => (made.ok ? [fault] : [])) };
    return made.length === 0 ? [] : [{ name: `s${index + 1}`, scenario: scenarioKept, made }];
  });
  const made = kept.flatMap((one) => one.made);
  const [first] = made;
  if (first === undefined) throw nothingLeft(leftOut);
  const all = serial(entry, inTurn(kept, config));
  return {
    workflow: {
      apiVersion,
      kind: 'Workflow',
      metadata: { name: nameOf(seed), namespace: first.workload.namespace },
      spec: { entry, templates: all.templates },
    },
    context: destination.context,
    leftOut,
    scenarios: kept.map(({ scenario }) => scenario),
    effects: new Map(
      tried.flatMap(({ faults }) => faults.flatMap(({ fault, made }) => (made.ok ? [[fault.fault, made.what] as const] : []))),
    ),
    workloads: [...new Map(made.map(({ workload }) => [`${workload.namespace}/${workload.name}`, workload])).values()],
  };
}

interface Kept {
  readonly name: string;
  readonly scenario: Scenario;
  readonly made: readonly Extract<FaultStep, { ok: true }>[];
}

/** The scenarios with pauses between them. A scenario that has a time of its own is not before it, counted from the start of the Workflow. */
function inTurn(kept: readonly Kept[], { checks }: Pick<Config, 'checks'>): readonly Step[] {
  let atMs = 0;
  let pauseMs = 0;
  return kept.flatMap(({ name, scenario, made }) => {
    const waitMs = Math.max(pauseMs, (scenario.atMs ?? 0) - atMs);
    atMs += waitMs + lengthMs(scenario);
    pauseMs = scenarioMs(checks, scenario) - lengthMs(scenario);
    const step = parallel(
      name,
      made.map((one) => one.step),
    );
    return waitMs > 0 ? [suspend(`${name}-pause`, waitMs), step] : [step];
  });
}

/** The context of the first workload that the plan disturbs. */
function contextOf(scenarios: readonly Scenario[], { targets }: Pick<Config, 'targets'>): string | undefined {
  const struck = new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)));
  const workloads = targets.filter(({ name }) => struck.has(name)).flatMap((target) => kindOf(target).workload?.(target) ?? []);
  return workloads[0]?.context;
}

/** Short, because the engine appends to it for each object that it creates: the same seed has the same name. */
function nameOf(seed: string): string {
  const slug = seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'chaos-gate' : `chaos-gate-${slug}`;
}

/** How many faults the message names. */
const mostNamed = 5;

function nothingLeft(leftOut: readonly LeftOut[]): GateFailure {
  const named = leftOut.slice(0, mostNamed).map(leftOutText);
  const more = leftOut.length > mostNamed ? [`and ${leftOut.length - mostNamed} more`] : [];
  return new GateFailure('PLAN_INVALID', 'Chaos Mesh could run no fault of this plan', {
    hint: [...named, ...more].join('; '),
  });
}

/** One line. */
export const leftOutText = ({ fault: { id, fault, on }, reason }: LeftOut): string =>
  `${printable(id, 40)} ${printable(fault, 40)} on ${printable(on, 80)}: ${reason}`;

import * as z from 'zod';
import type { LookQuestion, Output, ReadyLook } from '../../model/config/ready-experiment.ts';
import type { Path, Remarks } from '../remarks.ts';
import type { Values } from './fill.ts';
import { namespaceIn, ns } from './namespace-in.ts';
import { wrongArgument } from './wrong-argument.ts';

/** Of an object, or a value of a label: never a second selector. */
export const objectName = z.string().regex(/^[A-Za-z0-9][\w.-]{0,252}$/);

const selector = z.string().nullable();
const named = { name: objectName, label_selector: selector.default(null) };
const phase = z.string().default('Running');
const waits = { ...named, timeout: z.coerce.number().int().min(0).max(600).default(30) };

/** The arguments of each probe of chaostoolkit-kubernetes 0.39, without `ns`, and the name of the one that says whether it raises where it would return false. */
const probes: Readonly<Record<LookQuestion, readonly [takes: z.ZodRawShape, raises?: string]>> = {
  pods_in_phase: [{ label_selector: selector, phase }, 'raise_on_invalid_phase'],
  pods_not_in_phase: [{ label_selector: selector, phase }, 'raise_on_in_phase'],
  pods_in_conditions: [
    { label_selector: selector, conditions: z.array(z.strictObject({ type: z.string(), status: z.string() })) },
    'raise_on_invalid_conditions',
  ],
  count_pods: [{ label_selector: selector, phase: selector.default(null) }],
  count_min_pods: [{ label_selector: selector, phase: z.string().nullable().default('Running'), min_count: z.int().default(2) }],
  pod_is_not_available: [{ name: objectName, label_selector: z.string().default('name in ({name})') }, 'raise_on_is_available'],
  all_pods_healthy: [{}, 'raise_on_any_unhealthy'],
  deployment_available_and_healthy: [named, 'raise_on_unavailable'],
  deployment_fully_available: [waits, 'raise_on_not_fully_available'],
  deployment_not_fully_available: [waits, 'raise_on_fully_available'],
  service_is_initialized: [
    { name: objectName.nullable().default(null), label_selector: selector.default(null) },
    'raise_if_service_not_initialized',
  ],
};

/** Any of them, after its own shape. */
const all = z.object({
  ns: z.string(),
  name: z.string().nullish(),
  label_selector: z.string().nullish(),
  phase: z.string().nullish(),
  conditions: z.array(z.object({ type: z.string(), status: z.string() })).default([]),
  min_count: z.number().default(0),
  timeout: z.number().default(0),
});

/** A probe of chaostoolkit-kubernetes as requests of the gate. */
export function readyLook(
  func: string,
  given: Readonly<Record<string, unknown>>,
  values: Values,
  path: Path,
  remarks: Remarks,
): ReadyLook | null {
  const asks = func as LookQuestion;
  const [takes, raises] = probes[asks];
  const read = z.strictObject({ ...takes, ns, ...(raises !== undefined && { [raises]: z.boolean().default(true) }) }).safeParse(given);
  if (!read.success) {
    remarks.refuse('activity-invalid', path, wrongArgument(func, read.error));
    return null;
  }
  const data = all.parse(read.data);
  // The label has the name, so that Python fills it in.
  const label =
    'timeout' in takes || asks === 'pod_is_not_available'
      ? data.label_selector?.replaceAll('{name}', data.name ?? '')
      : data.label_selector;
  const where = namespaceIn(data.ns, values, path, remarks);
  return (
    where && {
      kind: 'look',
      ...where,
      asks,
      name: asks === 'pod_is_not_available' ? null : (data.name ?? null),
      selector: label || null,
      phase: data.phase || null,
      conditions: data.conditions,
      least: data.min_count,
      waitMs: data.timeout * 1000,
      raises: raises !== undefined && (read.data as Record<string, unknown>)[raises] === true,
    }
  );
}

/** What a probe sees of a pod, a deployment or a service. A count that is 0 is not there. */
interface LookedAt {
  readonly spec: { readonly replicas?: number | undefined };
  readonly status: {
    readonly phase?: string | undefined;
    readonly conditions: readonly { readonly type: string; readonly status: string }[];
    readonly readyReplicas?: number | undefined;
    readonly availableReplicas?: number | undefined;
  };
}

const ofPhase = (all: readonly LookedAt[], phase: string | null): readonly LookedAt[] =>
  phase === null ? all : all.filter(({ status }) => status.phase === phase);

/** What the probe returns about all that it has found. */
const answers: Readonly<Record<LookQuestion, (all: readonly LookedAt[], look: ReadyLook) => boolean | number>> = {
  pods_in_phase: (all, { phase }) => all.length > 0 && all.every(({ status }) => status.phase === phase),
  pods_not_in_phase: (all, { phase }) => all.length > 0 && all.every(({ status }) => status.phase !== phase),
  pods_in_conditions: (all, { conditions }) =>
    all.length > 0 &&
    all.every(({ status }) =>
      conditions.every((one) => status.conditions.some(({ type, status }) => type === one.type && status === one.status)),
    ),
  count_pods: (all, { phase }) => ofPhase(all, phase).length,
  count_min_pods: (all, { phase, least }) => ofPhase(all, phase).length >= least,
  pod_is_not_available: (all) => ofPhase(all, 'Running').length === 0,
  all_pods_healthy: (all) => all.every(({ status }) => status.phase === 'Running' || status.phase === 'Succeeded'),
  deployment_available_and_healthy: (all) => all.length > 0 && all.every(({ spec, status }) => status.availableReplicas === spec.replicas),
  deployment_fully_available: (all) => all.some(({ spec, status }) => status.readyReplicas === spec.replicas),
  deployment_not_fully_available: (all) => all.some(({ spec, status }) => status.readyReplicas !== spec.replicas),
  service_is_initialized: (all) => all.length > 0,
};

/** As the probe of Python. */
export const answerOf = (look: ReadyLook, all: readonly LookedAt[]): Output => answers[look.asks](all, look);

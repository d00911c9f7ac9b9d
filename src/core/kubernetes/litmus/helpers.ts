import * as z from 'zod';
import { printable } from '../../quantity/printable.ts';

const variable = z.object({ name: z.string(), value: z.string().nullish() });
const waiting = z.object({ state: z.object({ waiting: z.object({ reason: z.string().nullish() }).nullish() }).nullish() });
const pod = z.object({
  metadata: z.object({
    name: z.string(),
    deletionTimestamp: z.string().nullish(),
    labels: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({ containers: z.array(z.object({ env: z.array(variable).max(1000).nullish() })).max(100) }),
  status: z
    .object({
      phase: z.string().nullish(),
      containerStatuses: z.array(waiting).max(100).nullish(),
      conditions: z
        .array(z.object({ type: z.string(), status: z.string() }))
        .max(100)
        .nullish(),
    })
    .nullish(),
});

/** Which ChaosEngine is meant. */
interface Engine {
  readonly name: string;
  /** null: not known, because the engine was deleted. */
  readonly uid: string | null;
}

/** The pods with which Litmus runs an engine: runner, experiment and helpers. Litmus labels them with its uid, and tells them its name. */
export const podsOfEngine = (pods: readonly unknown[], { name, uid }: Engine): readonly unknown[] =>
  pods.filter((one) => {
    const read = pod.safeParse(one);
    if (!read.success) return false;
    const { metadata, spec } = read.data;
    const isTold = spec.containers.some(({ env }) => env?.some((variable) => variable.name === 'CHAOSENGINE' && variable.value === name));
    return isTold || (uid !== null && metadata.labels?.chaosUID === uid);
  });

/**
 * The pods into which running helpers of an experiment put a fault. A helper is a pod of Litmus on the node of its targets, which it has as
 * `pod:namespace:container`, separated by semicolons. Source: litmus-go, chaoslib/litmus: each `createHelperPod`.
 * @param pods those of the engine
 */
export function heldByHelpers(pods: readonly unknown[], namespace: string): ReadonlySet<string> {
  const targets = pods.flatMap((one) => {
    const read = pod.safeParse(one);
    if (!read.success || read.data.status?.phase !== 'Running' || read.data.metadata.deletionTimestamp != null) return [];
    return read.data.spec.containers.flatMap(({ env }) => env?.find(({ name }) => name === 'TARGETS')?.value?.split(';') ?? []);
  });
  return new Set(
    targets.flatMap((text) => {
      const [name = '', of] = text.split(':');
      return of === namespace ? [name] : [];
    }),
  );
}

/** A container that waits for one of these is on its way. */
const onItsWay: readonly string[] = ['ContainerCreating', 'PodInitializing'];
const longest = 100;

/**
 * Why a pod of Litmus does not run, such as `pod "pod-delete-x" failed`, in printable text; null: nothing shows that.
 * @param pods those of the engine
 */
export function troubleOf(pods: readonly unknown[]): string | null {
  const troubles = pods.flatMap((one) => {
    const read = pod.safeParse(one);
    const why = read.success ? stateOf(read.data) : null;
    return read.success && why !== null ? [`pod "${printable(read.data.metadata.name, longest)}" ${why}`] : [];
  });
  return troubles[0] ?? null;
}

function stateOf({ status }: z.infer<typeof pod>): string | null {
  if (status?.phase === 'Failed') return 'failed';
  const unscheduled = status?.conditions?.some(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
  if (unscheduled === true) return 'finds no node that takes it';
  const reason = status?.containerStatuses
    ?.map(({ state }) => state?.waiting?.reason)
    .find((one) => one != null && !onItsWay.includes(one));
  return reason == null ? null : `does not start: ${printable(reason, longest)}`;
}

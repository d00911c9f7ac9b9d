import * as z from 'zod';

const variable = z.object({ name: z.string(), value: z.string().nullish() });
const pod = z.object({
  metadata: z.object({ deletionTimestamp: z.string().nullish(), labels: z.record(z.string(), z.string()).nullish() }),
  spec: z.object({ containers: z.array(z.object({ env: z.array(variable).max(1000).nullish() })).max(100) }),
  status: z.object({ phase: z.string().nullish() }).nullish(),
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

import * as z from 'zod';

const pod = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()).nullish() }),
  spec: z.object({ containers: z.array(z.object({ name: z.string(), image: z.string() })).max(100) }),
  status: z
    .object({
      conditions: z
        .array(z.object({ type: z.string(), status: z.string() }))
        .max(100)
        .nullish(),
      containerStatuses: z
        .array(
          z.object({
            name: z.string(),
            restartCount: z.int().min(0),
            ready: z.boolean(),
            state: z.object({ running: z.unknown() }).partial().nullish(),
          }),
        )
        .max(100)
        .nullish(),
    })
    .nullish(),
});

/** What a pod shows about faults that change its containers. */
export interface PodSight {
  readonly isReady: boolean;
  /** Names of its containers with the image that the pod asks for. */
  readonly images: Readonly<Record<string, string>>;
  readonly restarts: Readonly<Record<string, number>>;
  /** Its containers that do not run now: ended, or not started yet. */
  readonly stopped: readonly string[];
  /** Chaos Mesh keeps the images of containers in the pod's annotations until it has put them back. */
  readonly keepsImages: boolean;
}

/** @param object JSON of the API server; null: it is not a pod */
export function podSightOf(object: unknown): PodSight | null {
  const read = pod.safeParse(object);
  if (!read.success) return null;
  const { metadata, spec, status } = read.data;
  return {
    isReady: status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') === true,
    images: Object.fromEntries(spec.containers.map(({ name, image }) => [name, image])),
    restarts: Object.fromEntries((status?.containerStatuses ?? []).map(({ name, restartCount }) => [name, restartCount])),
    stopped: (status?.containerStatuses ?? []).filter(({ state }) => state != null && state.running === undefined).map(({ name }) => name),
    keepsImages: Object.keys(metadata.annotations ?? {}).some((key) => /^chaos-mesh-cg-[a-z0-9]{8}-pod-failure-/.test(key)),
  };
}

/** Every container asks for another image than before. The record of the engine is not asked: it says `Injected` also where an old key made it skip the pod. */
export const isOut = (now: PodSight, before: PodSight): boolean =>
  !now.isReady && Object.entries(before.images).every(([name, image]) => now.images[name] !== image);

/** The pod is as it was: the same images, nothing of the engine left on it, and ready. */
export const isBack = (now: PodSight, before: PodSight): boolean =>
  now.isReady && !now.keepsImages && Object.entries(before.images).every(([name, image]) => now.images[name] === image);

/** The container has ended since. The kubelet starts it again, after several times only after a pause. */
export const hasEnded = (now: PodSight, before: PodSight, container: string): boolean =>
  (now.stopped.includes(container) && !before.stopped.includes(container)) ||
  (now.restarts[container] ?? 0) > (before.restarts[container] ?? 0);

/**
 * What keeps a pod with these annotations out apart from the gate, for people; `null`: nothing does. `pod-failure` keeps the image of each container under a key of its object, or under the name of the
 * container where that key would be longer than 63 characters. Source: `GenKeyForImage` of Chaos Mesh.
 */
export function keptOutBy(annotations: Readonly<Record<string, string>>, containers: readonly string[]): string | null {
  const objects = Object.keys(annotations).map((key) => /^chaos-mesh-(.+)-pod-failure-.*-image$/.exec(key)?.[1]);
  const other = objects.find((object) => object !== undefined && !/^cg-[a-z0-9]{8}$/.test(object));
  if (other !== undefined) return `"${other}" of Chaos Mesh`;
  return containers.some((name) => annotations[`${name}-normal`] !== undefined) ? 'an object of Chaos Mesh' : null;
}

import * as z from 'zod';

const stressChaos = z.object({
  status: z.object({ instances: z.record(z.string().max(800), z.object({ uid: z.string().max(100).optional() })).nullish() }).nullish(),
});

/**
 * Has the daemon started processes in a container of this pod, and not ended them? It sends their id to the controller, and the object keeps that until they have ended.
 * Source: stresschaos/impl.go.
 * @param object JSON of the API server, of unknown content
 * @param pod `namespace/name`
 */
export function isStressed(object: unknown, pod: string): boolean {
  const read = stressChaos.safeParse(object);
  if (!read.success) return false;
  const instances = Object.entries(read.data.status?.instances ?? {});
  return instances.some(([id, { uid = '' }]) => uid !== '' && (id === pod || id.startsWith(`${pod}/`)));
}

import type { Logged } from '../fake/requests.ts';

/** Requests that changed something that the gate may not touch, or deleted by a name alone, as sentences. */
export function foreignRequests(log: readonly Logged[], namespace: string, workload: string): string[] {
  const within = `/namespaces/${namespace}`;
  const objects = new RegExp(`${within}/(configmaps|networkpolicies|[a-z]+chaos)$`);
  const object = new RegExp(`${within}/(configmaps|networkpolicies|[a-z]+chaos)/cg-[a-z0-9]{8}$`);
  const allowed: Readonly<Record<string, readonly RegExp[]>> = {
    POST: [objects, /\/selfsubjectaccessreviews$/],
    PUT: [new RegExp(`${within}/deployments/${workload}/scale$`)],
    PATCH: [object],
    DELETE: [object, new RegExp(`${within}/pods/${workload}-7d9f8-[a-z0-9]+$`)],
  };
  return log
    .filter(({ method }) => method !== 'GET')
    .flatMap(({ method, path, uid, status }) => {
      const said = `${method} ${path} (${status})`;
      if (!(allowed[method] ?? []).some((pattern) => pattern.test(path))) return [`not the gate's to touch: ${said}`];
      return method === 'DELETE' && uid === undefined ? [`a deletion without a uid: ${said}`] : [];
    });
}
